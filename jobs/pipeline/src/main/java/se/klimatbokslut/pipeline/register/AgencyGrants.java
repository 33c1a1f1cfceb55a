package se.klimatbokslut.pipeline.register;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.domain.fee.Sek;
import se.klimatbokslut.pipeline.table.Table;

/** Rows of {@code out_agency_grant}. */
final class AgencyGrants {
  private AgencyGrants() {}

  static List<Row> of(Registers registers) {
    return YearlyRows.of(registers, Table.CORE_AGENCY_GRANT, AgencyGrants::row, "agency", "area");
  }

  private static Row row(List<RegisterRow> grants) {
    RegisterRow any = grants.get(0);
    Sek sum =
        grants.stream()
            .map(grant -> Sek.exactly(grant.number("amount_sek")))
            .reduce(Sek.ZERO, Sek::plus);
    return RowFactory.create(
        any.text("municipality_id"),
        any.year("year"),
        any.yearStatus(),
        any.text("agency"),
        any.text("area"),
        (long) grants.size(),
        sum.kronor(),
        any.edition().editionId());
  }
}
