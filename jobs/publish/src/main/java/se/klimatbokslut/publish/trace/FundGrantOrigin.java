package se.klimatbokslut.publish.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;

/** An application is read from the cell of what is granted, else of what was applied for. */
final class FundGrantOrigin implements Origin {
  @Override
  public Table table() {
    return Table.CORE_FUND_GRANT;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return Stream.of("granted_sek", "applied_sek")
        .filter(row::has)
        .limit(1)
        .map(figure -> cell(figure, row))
        .toList();
  }

  private static Source cell(String figure, TracedRow row) {
    Optional<BigDecimal> amount = row.number(figure);
    return new Source.Cell(
        row.text("edition_id"),
        row.text("source_sheet"),
        row.year("source_row"),
        row.text("source_column"),
        figure,
        amount.orElseThrow(),
        Table.CORE_FUND_GRANT.contract().column(figure).unit());
  }
}
