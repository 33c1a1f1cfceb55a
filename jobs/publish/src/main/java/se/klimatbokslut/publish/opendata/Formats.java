package se.klimatbokslut.publish.opendata;

import se.klimatbokslut.publish.table.TableFormat;

/** What formats are called elsewhere. */
final class Formats {
  private static final String EU_FILE_TYPES =
      "http://publications.europa.eu/resource/authority/file-type/";

  static final String EU_JSON = EU_FILE_TYPES + "JSON";

  private Formats() {}

  static String name(TableFormat format) {
    return format == TableFormat.CSV_EXCEL_SV ? "csv" : format.id();
  }

  static String mediaType(TableFormat format) {
    return switch (format) {
      case PARQUET -> "application/vnd.apache.parquet";
      case JSON -> "application/json";
      default -> "text/csv";
    };
  }

  /** The URI of the EU's authority table of file types. */
  static String euFileType(TableFormat format) {
    return switch (format) {
      case PARQUET -> EU_FILE_TYPES + "PARQUET";
      case JSON -> EU_JSON;
      default -> EU_FILE_TYPES + "CSV";
    };
  }
}
