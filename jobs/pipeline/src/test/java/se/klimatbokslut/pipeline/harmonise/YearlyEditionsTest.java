package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.ingest.RawAction;
import se.klimatbokslut.pipeline.ingest.RawAgencyGrant;
import se.klimatbokslut.pipeline.ingest.RawGreenLoan;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;

class YearlyEditionsTest {
  @Test
  void everyColumnOfAGrantIsInItsPlace() {
    assertThat(
            rows(
                List.of(grant("Depå", "12.5")),
                Table.CORE_AGENCY_GRANT,
                "municipality_id",
                "agency",
                "year",
                "area",
                "project",
                "amount_sek",
                "source_row",
                "source_column"))
        .containsExactly("SE-1490 | Vinnova | 2023 | energi | Depå | 12.5 | 2 | E");
  }

  @Test
  void oneProjectTwiceInAYearIsTold() {
    assertThat(found(List.of(grant("Depå", "1"), grant("Depå", "2"))))
        .singleElement()
        .asString()
        .contains("second row for SE-1490 / 2023 / Vinnova / energi / Depå");
    assertThat(found(List.of(grant("Depå", "1"), grant("Skola", "2")))).isEmpty();
  }

  @Test
  void everyColumnOfALoanIsInItsPlace() {
    assertThat(
            rows(
                List.of(loans("portfolio", "1000.5", "D"), loans("green", "1000.5", "E")),
                Table.CORE_GREEN_LOAN,
                "municipality_id",
                "year",
                "lender",
                "part",
                "amount_sek",
                "source_column"))
        .containsExactly(
            "SE-1490 | 2023 | Kommuninvest | portfolio | 1000.5 | D",
            "SE-1490 | 2023 | Kommuninvest | green | 1000.5 | E");
  }

  @Test
  void moreGreenLoansThanLoansAreTold() {
    assertThat(found(List.of(loans("portfolio", "1000", "D"), loans("green", "1000.01", "E"))))
        .singleElement()
        .asString()
        .contains("column E", "found 1000.01", "at most the portfolio that it is part of, 1000");
    assertThat(found(List.of(loans("green", "1000.01", "E")))).isEmpty();
  }

  @Test
  void everyColumnOfAnActionIsInItsPlace() {
    assertThat(
            rows(
                List.of(action("done")),
                Table.CORE_ACTION,
                "municipality_id",
                "focus_area",
                "board",
                "action",
                "status",
                "year",
                "comment"))
        .containsExactly("SE-1490 | Energi | Kulturnämnden | Cykelpool | done | 2023 | tio");
  }

  @Test
  void aStatusThatIsNoneOfTheFourIsToldWithTheNearestOne() {
    assertThat(found(List.of(action("doen"))))
        .singleElement()
        .asString()
        .contains(
            "found 'doen', expected a label of statuses (not-started, ongoing, done, stopped);"
                + " the nearest is 'done'");
  }

  private static RawAgencyGrant grant(String project, String kronor) {
    return new RawAgencyGrant(
        "SE-1490", "Vinnova", 2023, "energi", project, new BigDecimal(kronor), "", 2, "E");
  }

  private static RawGreenLoan loans(String part, String kronor, String column) {
    return new RawGreenLoan(
        "SE-1490", 2023, "Kommuninvest", part, new BigDecimal(kronor), "", 2, column);
  }

  private static RawAction action(String status) {
    return new RawAction(
        "SE-1490", "Energi", "Kulturnämnden", "Cykelpool", status, 2023, "tio", "", 2, "F");
  }

  private static List<String> found(List<? extends RawRow> raw) {
    return messages(edition(raw).findings());
  }

  private static List<String> rows(List<? extends RawRow> raw, Table table, String... columns) {
    assertThat(found(raw)).isEmpty();
    return shown(table, edition(raw).tables().getOrDefault(table, List.of()), columns);
  }

  private static Harmonised edition(List<? extends RawRow> raw) {
    return Harmonised.of(
        List.copyOf(raw),
        Publications.edition("agency-grants", "edition", "register.csv", Optional.empty()));
  }
}
