package se.klimatbokslut.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.ReleaseDatabase;

class TracerTest {
  @TempDir Path home;

  @Test
  void aSectorIsTheSumOfItsCellsAndWhatTheyLeaveOver() throws Exception {
    Trace trace =
        trace(
            FigureKey.of(Table.OUT_EMISSIONS, "SE-2081", 2022, "CO2", "territorial", "transport"));

    assertThat(cells(trace)).containsExactlyInAnyOrder("9 G 70", "10 G 20", "8 G 100", "256 C 50");
    assertThat(Arithmetic.mismatches(trace.lineage())).isEmpty();
  }

  @Test
  void theTotalIsEverySector() throws Exception {
    Trace trace =
        trace(FigureKey.of(Table.OUT_EMISSIONS, "SE-2081", 2022, "CO2", "territorial", "all"));

    assertThat(cells(trace)).contains("7 G 300", "9 G 70", "10 G 20");
    assertThat(trace.editions())
        .extracting(row -> row.text("sha256") + " " + row.text("file_name"))
        .containsExactly("cc33 people.xlsx", "aa11 co2.xlsx");
  }

  @Test
  void aYearOfABudgetIsItsSectorsLessThePlantThatTheScopeTakesOff() throws Exception {
    Trace trace = trace(FigureKey.of(Table.OUT_BUDGET_LEDGER, TracedBorlange.BUDGET, 2022));

    assertThat(words(trace))
        .contains(
            "emissions_t: sum of amount of 2 rows of out_evidence",
            "emissions_t: less amount of 1 row of out_evidence",
            "cumulative_t: sum of amount of 4 rows of out_evidence",
            "cumulative_t: less amount of 2 rows of out_evidence",
            "rests on 1 row of core_target (the target)");
    assertThat(cells(trace)).contains("3 D 250", "2 D 260").doesNotContain("4 D 1");
    assertThat(Arithmetic.mismatches(trace.lineage())).isEmpty();
  }

  /** 2021 is known, 2022 estimated give or take 10 %. */
  @Test
  void theBandOfAPrognosisRestsOnEstimatesAndTheWidthOfTheirBands() throws Exception {
    ReleaseFixture release =
        TracedBorlange.in(home)
            .table(
                Table.OUT_EVIDENCE,
                evidence("sector", "industry", 2021, "160", "t"),
                evidence("sector", "industry", 2022, "150", "t"),
                evidence("facility", "verket", 2022, "0", "t"),
                evidence("prognosis-band", "industry", 2022, "10", "%"),
                evidence("prognosis-band", "transport", 2022, "20", "%"),
                evidence("prognosis-band", "all", 2022, "10", "%"))
            .table(
                Table.OUT_BUDGET_LEDGER,
                "'%s', 2022, 'SE-2081', 'CO2', 150, null, null, 'prognosis', '%s', 160, 0, null, 310, 0, 690, null, null, null, 135, 165, 675, 705"
                    .formatted(TracedBorlange.BUDGET, TracedBorlange.CO2));
    Trace trace =
        trace(release, FigureKey.of(Table.OUT_BUDGET_LEDGER, TracedBorlange.BUDGET, 2022));

    assertThat(words(trace))
        .contains(
            "emissions_low80_t: rests on amount of 1 row of out_evidence",
            "emissions_low80_t: rests on amount of 3 rows of out_evidence",
            "remaining_high80_t: rests on amount of 2 rows of out_evidence",
            "remaining_high80_t: rests on amount of 3 rows of out_evidence");
  }

  private static String evidence(String kind, String name, int year, String amount, String unit) {
    return "'%s', '%s', '%s', %d, %s, '%s', 'definitive', '%s'"
        .formatted(TracedBorlange.BUDGET, kind, name, year, amount, unit, TracedBorlange.CO2);
  }

  @Test
  void progressOfABudgetIsItsLedger() throws Exception {
    Trace trace = trace(FigureKey.of(Table.OUT_TARGET, TracedBorlange.BUDGET, "2026-06-30"));

    assertThat(words(trace))
        .contains(
            "value: as in cumulative_t of 1 row of out_budget_ledger",
            "rests on amount of 4 rows of out_evidence (sector)",
            "rests on amount of 2 rows of out_evidence (facility)");
    assertThat(Arithmetic.mismatches(trace.lineage())).isEmpty();
  }

  /** The accounts of 2021 know nothing of 2022. */
  @Test
  void accountsOfAYearRestOnNothingLater() throws Exception {
    Trace trace = trace(FigureKey.of(Table.OUT_TARGET_YEAR, TracedBorlange.BUDGET, 2021));

    assertThat(words(trace))
        .contains(
            "value: as in cumulative_t of 1 row of out_budget_ledger",
            "rests on amount of 2 rows of out_evidence (sector)",
            "rests on amount of 1 row of out_evidence (facility)");
    assertThat(Arithmetic.mismatches(trace.lineage())).isEmpty();
  }

  @Test
  void theStartOfAPathLeadsToTheEvidenceOfItsYear() throws Exception {
    try (ReleaseDatabase database = ReleaseDatabase.open(TracedBorlange.in(home).release())) {
      RowSource release = new RowSource(database);
      TargetOrigin origin = new TargetOrigin(Table.OUT_TARGET);
      TracedRow row =
          release
              .row(Selection.of(Table.OUT_TARGET).with("target_id", TracedBorlange.BUDGET))
              .orElseThrow();

      assertThat(origin.ofFigure("path_from_value", row, release))
          .singleElement()
          .isInstanceOfSatisfying(
              Source.Rows.class,
              rows ->
                  assertThat(rows.rows()).hasSize(3).allMatch(line -> line.year("year") == 2021));
      assertThat(origin.ofFigure("outlook_value", row, release)).hasSizeGreaterThan(1);
    }
  }

  @Test
  void aTargetLeadsToItsFileAndSource() throws Exception {
    Trace trace = trace(FigureKey.of(Table.CORE_TARGET, TracedBorlange.BUDGET));

    assertThat(trace.lineage().ends().toList())
        .singleElement()
        .asString()
        .contains("SE-2081-<name>.yaml", "Miljöstrategi, s. 12");
  }

  @Test
  void aSumThatDoesNotAddUpIsTold() throws Exception {
    ReleaseFixture release =
        TracedBorlange.in(home)
            .table(
                Table.OUT_EMISSIONS,
                "'SE-2081', 2022, 'CO2', 'territorial', 'industry', 301, 6.02, false, 'definitive',"
                    + " 0, 'smhi-co2', '"
                    + TracedBorlange.CO2
                    + "'");
    FigureKey industry =
        FigureKey.of(Table.OUT_EMISSIONS, "SE-2081", 2022, "CO2", "territorial", "industry");

    assertThat(Arithmetic.mismatches(trace(release, industry).lineage()))
        .singleElement()
        .asString()
        .contains("sector=industry emissions_t: found 301, expected 300");
  }

  @Test
  void aRowThatIsNotThereIsToldTheNearest() throws Exception {
    assertThatThrownBy(
            () ->
                trace(
                    FigureKey.of(
                        Table.OUT_EMISSIONS, "SE-2018", 2031, "CO2", "territorial", "transports")))
        .isInstanceOf(UnknownFigureException.class)
        .hasMessageContaining(
            "The nearest is municipality_id=SE-2081, year=2022, gas=CO2, perspective=territorial,"
                + " sector=transport.");
  }

  @Test
  void aTableThatTheReleaseLacksIsNamed() throws Exception {
    assertThatThrownBy(() -> trace(FigureKey.of(Table.CORE_INDICATOR, "SE-2081", "x", 2022, "e")))
        .hasMessage("Release 2026-06-30-a1 holds no table core_indicator");
  }

  @Test
  void whereEveryMunicipalityCountsTheCellsAreCountedAndListedBySql() throws Exception {
    ReleaseFixture release =
        TracedBorlange.in(home)
            .table(
                Table.CORE_CARRIED_FORWARD,
                "'"
                    + TracedBorlange.CO2
                    + "', 'smhi-co2', 'SE', 'CO2', 'transport', 2022, 290, 96, true");
    Trace trace =
        trace(
            release,
            FigureKey.of(Table.CORE_CARRIED_FORWARD, TracedBorlange.CO2, "CO2", "transport", 2022));

    Source.Many many = (Source.Many) trace.lineage().ends().findFirst().orElseThrow();
    assertThat(many.rows()).isEqualTo(4);
    assertThat(many.editionIds()).containsExactly(TracedBorlange.CO2);
    assertThat(release.release().id()).isNotEmpty();
    try (ReleaseDatabase database = ReleaseDatabase.open(release.release())) {
      assertThat(database.rows(many.sql(), List.of(), row -> row.text("subsector"))).hasSize(4);
    }
  }

  @Test
  void ofTwoListsTheNewerSpeaksForAPlant() throws Exception {
    ReleaseFixture release =
        ReleaseFixture.in(home)
            .table(Table.CORE_EDITION, list("old", "2023-05-01"), list("new", "2024-05-01"))
            .table(
                Table.CORE_FACILITY,
                plant("old", 2021, 1),
                plant("new", 2021, 2),
                plant("old", 2020, 3));

    try (ReleaseDatabase database = ReleaseDatabase.open(release.release())) {
      RowSource rows = new RowSource(database);
      assertThat(Editions.newestLists(rows.rows(Selection.of(Table.CORE_FACILITY)), rows))
          .extracting(row -> row.text("year") + " " + row.text("emissions_t"))
          .containsExactlyInAnyOrder("2020 3", "2021 2");
    }
  }

  /** The second list of a municipality is older than the first one of a register. */
  @Test
  void ofTwoPublicationsTheNewerSpeaksForAPlant() throws Exception {
    ReleaseFixture release =
        ReleaseFixture.in(home)
            .table(
                Table.CORE_EDITION,
                list("first", "2022-05-01"),
                list("second", "2023-05-01"),
                list("register", "2024-05-01").replace("'facilities'", "'ets-emissions'"))
            .table(
                Table.CORE_FACILITY,
                plant("first", 2021, 1),
                plant("second", 2021, 2),
                plant("register", 2021, 3).replace("'facilities'", "'ets-emissions'"));

    try (ReleaseDatabase database = ReleaseDatabase.open(release.release())) {
      RowSource rows = new RowSource(database);
      assertThat(Editions.newestLists(rows.rows(Selection.of(Table.CORE_FACILITY)), rows))
          .extracting(row -> row.text("emissions_t"))
          .containsExactly("3");
    }
  }

  private static String list(String id, String date) {
    return "'%s', 'facilities', date '%s', false, 1, date '%s', 'x', 'x.csv', 2020, 2021, null, 'CC0', 'x', timestamp '2026-06-30 04:00:00'"
        .formatted(id, date, date);
  }

  private static String plant(String edition, int year, int tonnes) {
    return "'verket', 'SE-2081', %d, 'CO2', 'industry', %d, 'x', 'facilities', '%s', '', 2, 'D'"
        .formatted(year, tonnes, edition);
  }

  private Trace trace(FigureKey key) throws Exception {
    return trace(TracedBorlange.in(home), key);
  }

  private static Trace trace(ReleaseFixture fixture, FigureKey key) {
    try (ReleaseDatabase database = ReleaseDatabase.open(fixture.release())) {
      return new Tracer(database).trace(key);
    }
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
