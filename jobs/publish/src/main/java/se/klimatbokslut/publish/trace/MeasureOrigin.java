package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;

/** A measure is read from the cell of its effect, else of its cost, else of its first year. */
final class MeasureOrigin implements Origin {
  @Override
  public Table table() {
    return Table.CORE_MEASURE;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return Stream.of("yearly_t", "amount_sek", "first_year")
        .filter(row::has)
        .limit(1)
        .map(figure -> cell(figure, row))
        .toList();
  }

  private static Source cell(String figure, TracedRow row) {
    return new Source.Cell(
        row.text("edition_id"),
        row.text("source_sheet"),
        row.year("source_row"),
        row.text("source_column"),
        figure,
        row.number(figure).orElseThrow(),
        Table.CORE_MEASURE.contract().column(figure).unit());
  }
}
