package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How rows are written. */
public enum TableFormat {
  /** Aligned columns for a terminal. */
  TABLE("table"),
  /** RFC 4180: comma, decimal point, UTF-8; cells as they are. */
  CSV("csv"),
  /** For Excel with Swedish settings: semicolon, decimal comma, UTF-8 with BOM. */
  CSV_EXCEL_SV("csv-excel-sv"),
  /** An array of objects, numbers with all their decimals. */
  JSON("json"),
  PARQUET("parquet"),
  XLSX("xlsx");

  private final String id;

  TableFormat(String id) {
    this.id = id;
  }

  /** As written on the command line. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException when no format is called so
   */
  public static TableFormat ofId(String id) {
    return Arrays.stream(values())
        .filter(format -> format.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No format is called '" + id + "'. Formats: " + ids()));
  }

  /** True for formats that are read as text, and so may be printed. */
  public boolean isText() {
    return this != PARQUET && this != XLSX;
  }

  void requireText() {
    if (!isText()) {
      throw new IllegalArgumentException(
          "Format " + id + " cannot be printed; export a table to a file instead");
    }
  }

  RowWriter writer(OutputStream out) throws IOException {
    return switch (this) {
      case TABLE -> new TextTable(out);
      case CSV -> new CsvRows(out);
      case CSV_EXCEL_SV -> new SwedishExcelRows(out);
      case JSON -> new JsonRows(out);
      case XLSX -> new XlsxRows(out);
      case PARQUET ->
          throw new IllegalArgumentException("Parquet is written by the query engine, not by rows");
    };
  }

  private static String ids() {
    return Arrays.stream(values()).map(TableFormat::id).collect(Collectors.joining(", "));
  }
}
