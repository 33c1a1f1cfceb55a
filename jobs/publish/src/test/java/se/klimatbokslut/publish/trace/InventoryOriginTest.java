package se.klimatbokslut.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** From an inventory, and from evidence that rests on it or on a register, to the cells. */
class InventoryOriginTest {
  private static final String OWN = "municipal-inventory-2024-05-31-1a2b3c4d";
  private static final String SMHI = "smhi-ghg-2025-09-01-2b3c4d5e";
  private static final String UPTAKE = "negative-emissions-2025-03-14-3c4d5e6f";
  private static final String REGISTER = "climate-contracts-2024-02-15-4d5e6f70";
  private static final String TARGET = "SE-2081-budget";

  @TempDir Path home;

  /** 14 + 10 = 24 t; the list's own total of 24.4 t counts nothing. */
  @Test
  void aTotalIsTheSumOfTheCellsOfItsSectors() throws Exception {
    Trace trace = trace(FigureKey.of(Table.OUT_INVENTORY, "SE-2081", "city", 2020, "GHG", "all"));

    assertThat(words(trace))
        .containsExactly(
            "emissions_t: sum of emissions_t of 2 rows of core_inventory",
            "statistics_t: as in emissions_t of 1 row of out_emissions",
            "difference_t: sum of emissions_t of 2 rows of core_inventory",
            "difference_t: less emissions_t of 1 row of out_emissions");
    assertThat(cells(trace)).contains("3 F 14", "4 F 10").doesNotContain("2 F 24.4");
    assertThat(Arithmetic.mismatches(trace.lineage())).isEmpty();
  }

  @Test
  void aTotalWithoutSectorsAndASectorAreOneCell() throws Exception {
    assertThat(
            cells(trace(FigureKey.of(Table.OUT_INVENTORY, "SE-2081", "city", 2022, "GHG", "all"))))
        .containsExactly("5 F 22");
    assertThat(
            cells(trace(FigureKey.of(Table.OUT_INVENTORY, "SE-2081", "city", 2020, "GHG", "food"))))
        .containsExactly("3 F 14");
  }

  @Test
  void evidenceOfATargetWithABoundaryIsTheCellOfItsInventory() throws Exception {
    Trace outturn = trace(FigureKey.of(Table.OUT_EVIDENCE, TARGET, "sector", "food", 2020));
    Trace preliminary = trace(FigureKey.of(Table.OUT_EVIDENCE, TARGET, "sector", "all", 2022));

    assertThat(cells(outturn)).containsExactly("3 F 14");
    assertThat(cells(preliminary)).containsExactly("5 F 22");
    assertThat(Arithmetic.mismatches(preliminary.lineage())).isEmpty();
  }

  @Test
  void evidenceThatAListCountsIsTheSumOfItsCells() throws Exception {
    Trace trace = trace(FigureKey.of(Table.OUT_EVIDENCE, TARGET, "indicator", "sinks", 2022));

    assertThat(words(trace))
        .containsExactly("amount: sum of removed_t of 2 rows of core_negative_emission");
    assertThat(cells(trace)).containsExactlyInAnyOrder("2 D 100", "3 D 5");
    assertThat(Arithmetic.mismatches(trace.lineage())).isEmpty();
  }

  @Test
  void evidenceThatARegisterCountsIsWhatIsInForceInsideAndOutside() throws Exception {
    Trace trace =
        trace(
            FigureKey.of(Table.OUT_EVIDENCE, TARGET, "indicator", "local-climate-contracts", 2022));

    assertThat(words(trace))
        .containsExactly(
            "amount: sum of in_force_inside of 1 row of out_contract_count",
            "amount: sum of in_force_outside of 1 row of out_contract_count");
    assertThat(Arithmetic.mismatches(trace.lineage())).isEmpty();
  }

  @Test
  void whatIsPreliminaryInAnInventoryRestsOnNoPrognosis() throws Exception {
    try (ReleaseDatabase database = ReleaseDatabase.open(release())) {
      assertThat(new TargetEditions(database).of(TARGET)).containsExactly(OWN);
    }
  }

  private Trace trace(FigureKey key) throws Exception {
    try (ReleaseDatabase database = ReleaseDatabase.open(release())) {
      return new Tracer(database).trace(key);
    }
  }

  private Release release() throws Exception {
    return ReleaseFixture.in(home)
        .table(
            Table.CORE_EDITION,
            edition(OWN, "municipal-inventory", "2024-05-31"),
            edition(SMHI, "smhi-ghg", "2025-09-01"),
            edition(UPTAKE, "negative-emissions", "2025-03-14"),
            edition(REGISTER, "climate-contracts", "2024-02-15"))
        .table(
            Table.CORE_INVENTORY,
            inventory(2020, "all", "24.4", "definitive", 2),
            inventory(2020, "food", "14", "definitive", 3),
            inventory(2020, "vehicles", "10", "definitive", 4),
            inventory(2022, "all", "22", "preliminary", 5))
        .table(
            Table.OUT_INVENTORY,
            "'SE-2081', 'city', 2020, 'GHG', 'all', 24, 'definitive', 20, 4, 'x', '%s', '%s'"
                .formatted(OWN, SMHI),
            "'SE-2081', 'city', 2020, 'GHG', 'food', 14, 'definitive', null, null, 'x', '%s', null"
                .formatted(OWN),
            "'SE-2081', 'city', 2022, 'GHG', 'all', 22, 'preliminary', null, null, 'x', '%s', null"
                .formatted(OWN))
        .table(
            Table.CORE_EMISSIONS,
            "'SE-2081', 2020, 'GHG', 'territorial', 'waste', 'all', 'smhi-ghg', '%s', 20, null, 'GGT', 7, 'G', null"
                .formatted(SMHI))
        .table(
            Table.OUT_EMISSIONS,
            "'SE-2081', 2020, 'GHG', 'territorial', 'all', 20, null, false, 'definitive', 0, 'smhi-ghg', '%s'"
                .formatted(SMHI))
        .table(Table.CORE_NEGATIVE_EMISSION, uptake("forest", "100", 2), uptake("wetland", "5", 3))
        .table(
            Table.OUT_CONTRACT_COUNT,
            "'SE-2081', 2022, 'whole-year', 0, 0, 24, 3, 13, '%s'".formatted(REGISTER))
        .table(Table.CORE_CLIMATE_CONTRACT)
        .table(Table.CORE_INDICATOR)
        .table(Table.OUT_PROGNOSIS)
        .table(Table.CORE_FACILITY)
        .table(
            Table.CORE_TARGET,
            "'%s', 'SE-2081', 'Borlänge', 'carbon-budget', 'territorial', 'GHG', 'B', 'B', 'B', 'x', 'x', '', true, '%s', 'city'"
                .formatted(TARGET, DEFINITION))
        .table(
            Table.OUT_EVIDENCE,
            evidence("sector", "food", 2020, "14", "t", "definitive", OWN),
            evidence("sector", "all", 2022, "22", "t", "prognosis", OWN),
            evidence("indicator", "sinks", 2022, "105", "t", "definitive", UPTAKE),
            evidence(
                "indicator",
                "local-climate-contracts",
                2022,
                "27",
                "count",
                "definitive",
                REGISTER))
        .release();
  }

  private static final String DEFINITION =
      """
      {"id": "SE-2081-budget", "type": "carbon-budget", "verified": true, "boundary": "city",
       "perspective": "territorial", "gas": "GHG", "text": "x", "source": {"document": "x"},
       "scope": {"international_transport": "municipal"}, "budget_t": 1000,
       "period": {"first": 2020, "last": 2030}, "convention": "uncut-first-year"}
      """;

  private static String edition(String id, String publication, String date) {
    return "'%s', '%s', date '%s', false, 1, date '%s', 'aa11', 'x.csv', 2020, 2022, null, 'CC0', 'x', timestamp '2026-06-30 04:00:00'"
        .formatted(id, publication, date, date);
  }

  private static String inventory(int year, String sector, String tonnes, String status, int row) {
    return "'SE-2081', 'city', %d, 'GHG', '%s', %s, '%s', 'x', 'municipal-inventory', '%s', '', %d, 'F'"
        .formatted(year, sector, tonnes, status, OWN, row);
  }

  private static String uptake(String kind, String tonnes, int row) {
    return "'SE-2081', '%s', 2022, %s, null, 'x', 'negative-emissions', '%s', '', %d, 'D'"
        .formatted(kind, tonnes, UPTAKE, row);
  }

  private static String evidence(
      String kind,
      String name,
      int year,
      String amount,
      String unit,
      String status,
      String edition) {
    return "'%s', '%s', '%s', %d, %s, '%s', '%s', '%s'"
        .formatted(TARGET, kind, name, year, amount, unit, status, edition);
  }

  private static List<String> cells(Trace trace) {
    return EndsOf.cells(trace.lineage()).stream()
        .map(cell -> cell.row() + " " + cell.column() + " " + cell.value().toPlainString())
        .toList();
  }

  private static List<String> words(Trace trace) {
    return trace.lineage().steps().stream()
        .filter(Lineage.Through.class::isInstance)
        .map(step -> Sentences.rows(((Lineage.Through) step).rows()))
        .toList();
  }
}
