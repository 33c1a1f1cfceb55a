package se.klimatbokslut.publish.trace;

import java.nio.file.Path;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;

/**
 * Borlänge in 2021 and 2022 with a budget that leaves out one plant, down to made-up cells: in 2022
 * 70 t of cars, 20 t of buses and 10 t that the sub-sectors leave over make 100 t of transport, and
 * industry has 300 t, of which the plant has 250 t.
 */
final class TracedBorlange {
  static final String CO2 = "smhi-co2-2024-04-18-1a2b3c4d";
  static final String PLANTS = "facilities-2024-05-01-2b3c4d5e";
  static final String PEOPLE = "scb-population-2023-02-22-3c4d5e6f";
  static final String BUDGET = "SE-2081-budget";

  private TracedBorlange() {}

  static ReleaseFixture in(Path home) throws Exception {
    return ReleaseFixture.in(home)
        .table(
            Table.CORE_EDITION,
            edition(CO2, "smhi-co2", "2024-04-18", "aa11", "co2.xlsx"),
            edition(PLANTS, "facilities", "2024-05-01", "bb22", "plants.csv"),
            edition(PEOPLE, "scb-population", "2023-02-22", "cc33", "people.xlsx"))
        .table(
            Table.CORE_EDITION_YEAR,
            "'smhi-co2', 2022, 1, '" + CO2 + "', 'definitive', 'all'",
            "'scb-population', 2022, 1, '" + PEOPLE + "', 'definitive', 'all'")
        .table(
            Table.CORE_EMISSIONS,
            emissions(2021, "industry", "all", "310", 7, "F"),
            emissions(2021, "transport", "all", "110", 8, "F"),
            emissions(2022, "industry", "all", "300", 7, "G"),
            emissions(2022, "transport", "cars", "70", 9, "G"),
            emissions(2022, "transport", "buses", "20", 10, "G"),
            emissions(2022, "transport", "not-distributed", "10", 8, "G"))
        .table(Table.CORE_PUBLISHED_TOTAL, emissions(2022, "transport", "all", "100", 8, "G"))
        .table(
            Table.CORE_POPULATION,
            "'SE-2081', 2022, 50, 'scb-population', '" + PEOPLE + "', 'Totalt', 256, 'C'",
            "'SE-2081', 2022, 49, 'scb-population', 'scb-population-2022', 'Totalt', 256, 'C'")
        .table(Table.CORE_FACILITY, plant(2021, "260", 2), plant(2022, "250", 3))
        .table(
            Table.CORE_TARGET,
            "'"
                + BUDGET
                + "', 'SE-2081', 'Borlänge', 'carbon-budget', 'territorial', 'CO2', 'B', 'B', 'B',"
                + " 'Högst 1 000 ton.', 'Miljöstrategi, s. 12', 'utan verket', true, '"
                + DEFINITION
                + "'")
        .table(
            Table.OUT_EMISSIONS,
            figure(2021, "industry", "310", "null"),
            figure(2021, "transport", "110", "null"),
            figure(2022, "industry", "300", "6"),
            figure(2022, "transport", "100", "2"),
            figure(2022, "all", "400", "8"))
        .table(
            Table.OUT_EVIDENCE,
            evidence("sector", "industry", 2021, "310", CO2),
            evidence("sector", "transport", 2021, "110", CO2),
            evidence("sector", "industry", 2022, "300", CO2),
            evidence("sector", "transport", 2022, "100", CO2),
            evidence("facility", "verket", 2021, "260", PLANTS),
            evidence("facility", "verket", 2022, "250", PLANTS),
            evidence("facility", "annat", 2022, "1", PLANTS))
        .table(
            Table.OUT_BUDGET_LEDGER,
            ledger(2021, "160", "160", "840"),
            ledger(2022, "150", "310", "690"))
        .table(Table.OUT_TARGET, progress().with("target_value", "1000").sql())
        .table(
            Table.OUT_TARGET_YEAR,
            ofYear(2021, 2021, "160", "168"),
            ofYear(2022, 2022, "310", "320"));
  }

  /** The budget as judged by its ledger of 2022; its estimate of 2023 stands in the evidence. */
  static TargetRow progress() {
    return TargetRow.of(BUDGET, "SE-2081")
        .about("carbon-budget", "territorial", "CO2")
        .judged(2022, "definitive", CO2, "310")
        .path(2021, "168", "320")
        .verdict("on-track")
        .with("margin", "10")
        .text("margin_unit", "t")
        .with("margin_years", "0.1")
        .robust(2, "100");
  }

  private static String ofYear(int year, int valueYear, String value, String path) {
    return progress()
        .with("year", year)
        .judged(valueYear, "definitive", CO2, value)
        .path(2021, "168", path)
        .sql(Table.OUT_TARGET_YEAR);
  }

  private static final String DEFINITION =
      """
      {"id": "SE-2081-budget", "type": "carbon-budget", "verified": true,
       "perspective": "territorial", "gas": "CO2", "text": "x", "source": {"document": "x"},
       "scope": {"without_facilities": ["verket"], "international_transport": "municipal"},
       "budget_t": 1000, "period": {"first": 2021, "last": 2030}, "rate_pct": 16,
       "convention": "uncut-first-year"}
      """;

  private static String edition(
      String id, String publication, String date, String sha256, String file) {
    return "'%s', '%s', date '%s', false, 1, date '%s', '%s', '%s', 2021, 2022, null, 'CC0', 'x', timestamp '2026-06-30 04:00:00'"
        .formatted(id, publication, date, date, sha256, file);
  }

  private static String emissions(
      int year, String sector, String subsector, String tonnes, int row, String column) {
    return "'SE-2081', %d, 'CO2', 'territorial', '%s', '%s', 'smhi-co2', '%s', %s, null, 'CO2', %d, '%s', null"
        .formatted(year, sector, subsector, CO2, tonnes, row, column);
  }

  private static String plant(int year, String tonnes, int row) {
    return "'verket', 'SE-2081', %d, 'CO2', 'industry', %s, 'x', 'facilities', '%s', '', %d, 'D'"
        .formatted(year, tonnes, PLANTS, row);
  }

  private static String figure(int year, String sector, String tonnes, String perPerson) {
    return "'SE-2081', %d, 'CO2', 'territorial', '%s', %s, %s, false, 'definitive', 0, 'smhi-co2', '%s'"
        .formatted(year, sector, tonnes, perPerson, CO2);
  }

  private static String evidence(
      String kind, String name, int year, String amount, String edition) {
    return "'%s', '%s', '%s', %d, %s, 't', 'definitive', '%s'"
        .formatted(BUDGET, kind, name, year, amount, edition);
  }

  private static String ledger(int year, String emissions, String cumulative, String remaining) {
    return "'%s', %d, 'SE-2081', 'CO2', %s, null, null, 'definitive', '%s', 160, 0, null, %s, 0, %s, null, null, null"
        .formatted(BUDGET, year, emissions, CO2, cumulative, remaining);
  }
}
