package se.klimatbokslut.publish.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;

/** Rows that were read from one cell each. */
final class CellOrigin implements Origin {
  private final Table table;
  private final String[] figures;

  /**
   * @param figures columns of which one holds the value of the cell
   */
  CellOrigin(Table table, String... figures) {
    this.table = table;
    this.figures = figures;
  }

  @Override
  public Table table() {
    return table;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return Arrays.stream(figures).flatMap(figure -> cell(row, figure)).toList();
  }

  private Stream<Source> cell(TracedRow row, String figure) {
    String unit = table.contract().column(figure).unit();
    return row.number(figure).stream()
        .map(
            value ->
                new Source.Cell(
                    row.text("edition_id"),
                    row.text("source_sheet"),
                    Integer.parseInt(row.text("source_row")),
                    row.text("source_column"),
                    figure,
                    value,
                    unit.isEmpty() ? row.text("unit") : unit));
  }
}
