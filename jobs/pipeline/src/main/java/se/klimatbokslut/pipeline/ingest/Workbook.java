package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * An xlsx workbook. Of a formula its last calculated value counts. The inspection has read every
 * part from disk before; what the reader throws after that, of whatever kind, is malformed content.
 */
record Workbook(String file, ReadableWorkbook workbook) implements Grid {
  /** Digits that a number may take when written out; 1E+400 is no figure of any publication. */
  private static final int MOST_DIGITS = 400;

  /** Without formats; a number that is none becomes a cell with an error, not the end of all. */
  private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

  static Workbook open(Path path, String file) throws IOException {
    WorkbookInspection.inspect(path, file);
    try {
      return new Workbook(file, new ReadableWorkbook(path.toFile(), OPTIONS));
    } catch (IOException | RuntimeException malformed) {
      throw WorkbookInspection.torn(file);
    }
  }

  @Override
  public GridKind kind() {
    return GridKind.WORKBOOK;
  }

  @Override
  public List<String> sheets() {
    return workbook.getSheets().map(Sheet::getName).toList();
  }

  @Override
  public Stream<GridRow> rows(String sheet) {
    try {
      Stream<Row> rows = workbook.findSheet(sheet).orElseThrow().openStream();
      Iterator<Row> iterator = rows.iterator();
      return Stream.iterate(next(iterator), Objects::nonNull, row -> next(iterator))
          .onClose(rows::close);
    } catch (IOException | RuntimeException malformed) {
      throw WorkbookInspection.torn(file);
    }
  }

  private @Nullable GridRow next(Iterator<Row> rows) {
    try {
      return rows.hasNext() ? row(rows.next()) : null;
    } catch (RuntimeException malformed) {
      throw WorkbookInspection.torn(file);
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }

  private static GridRow row(Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(text(row.getCell(column)));
    }
    return new GridRow(row.getRowNum(), cells);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return written(number);
    }
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
    return text == null ? "" : text.strip();
  }

  /** Without exponent, so that 1.5E-05 of a sheet is a number and 1.5E-05 of a text is not. */
  private static String written(BigDecimal number) {
    boolean writable = Math.abs((long) number.scale()) <= MOST_DIGITS;
    return writable ? number.toPlainString() : number.toString();
  }
}
