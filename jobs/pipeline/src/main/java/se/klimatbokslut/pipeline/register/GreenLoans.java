package se.klimatbokslut.pipeline.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.domain.register.LoanPortfolio;
import se.klimatbokslut.domain.register.LoanPortfolio.Loans;
import se.klimatbokslut.pipeline.table.Table;

/** Rows of {@code out_green_loan}. */
final class GreenLoans {
  private GreenLoans() {}

  static List<Row> of(Registers registers) {
    return YearlyRows.of(registers, Table.CORE_GREEN_LOAN, GreenLoans::row);
  }

  private static Row row(List<RegisterRow> rows) {
    RegisterRow any = rows.get(0);
    LoanPortfolio portfolio =
        LoanPortfolio.of(
            YearlyRows.groups(rows, "lender").values().stream().map(GreenLoans::loans).toList());
    return RowFactory.create(
        any.text("municipality_id"),
        any.year("year"),
        any.yearStatus(),
        portfolio.lenders(),
        kronor(portfolio.all()),
        kronor(portfolio.green()),
        share(portfolio),
        portfolio.withoutAmount(),
        any.edition().editionId());
  }

  private static Loans loans(List<RegisterRow> parts) {
    return new Loans(amount(parts, "portfolio"), amount(parts, "green"));
  }

  private static Optional<Sek> amount(List<RegisterRow> parts, String part) {
    return parts.stream()
        .filter(row -> row.text("part").equals(part))
        .map(row -> Sek.exactly(row.number("amount_sek")))
        .findFirst();
  }

  private static @Nullable BigDecimal kronor(Optional<Sek> amount) {
    return amount.map(Sek::kronor).orElse(null);
  }

  private static @Nullable BigDecimal share(LoanPortfolio portfolio) {
    return portfolio.greenPct().orElse(null);
  }
}
