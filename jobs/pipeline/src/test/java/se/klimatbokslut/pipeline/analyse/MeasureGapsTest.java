package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.analyse.Targets.BUDGET;
import static se.klimatbokslut.pipeline.analyse.Targets.HALF_BY_2030;
import static se.klimatbokslut.pipeline.analyse.Targets.ONE_TONNE_PER_PERSON;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

class MeasureGapsTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String[] COLUMNS = {
    "type",
    "year",
    "value_year",
    "level_t",
    "path_t",
    "required_t",
    "decided_t",
    "gap_t",
    "without_effect",
    "edition_id"
  };

  /** 95 t in 2021 down to 81 t in 2022; 6 t begin in 2022, 2 t were there already. */
  @Test
  void aBudgetsGapLeadsToTheEndOfItsPath() {
    assertThat(
            gaps(
                borlange()
                    .target("SE-2081", BUDGET)
                    .row(Table.CORE_MEASURE, measure("m1", "6", "2022", "2040"))
                    .row(Table.CORE_MEASURE, measure("m2", "2", "2021", "2040"))))
        .containsExactly(
            "carbon-budget | 2022 | 2021 | 95 | 81 | 14 | 6 | 8 | 0 | " + SMHI + " + plan");
  }

  /** Half of 100 t is 50 t; of 95 t, 45 t are asked for: 20 t begin, 5 t have ended by 2030. */
  @Test
  void aReductionsGapLeadsToItsShareOfTheBase() {
    assertThat(
            gaps(
                borlange()
                    .target("SE-2081", HALF_BY_2030)
                    .row(Table.CORE_MEASURE, measure("m1", "20", "2025", "2040"))
                    .row(Table.CORE_MEASURE, measure("m2", "5", "2019", "2029"))))
        .containsExactly(
            "reduction-from-base | 2030 | 2021 | 95 | 50 | 45 | 15 | 30 | 0 | " + SMHI + " + plan");
  }

  @Test
  void measuresInSectorsThatTheTargetLeavesOutCountNothing() {
    String onTransport = "{only_sectors: [transport], international_transport: none}";
    assertThat(
            gaps(
                borlange()
                    .target(
                        "SE-2081",
                        HALF_BY_2030.replace("{international_transport: municipal}", onTransport))
                    .row(Table.CORE_MEASURE, measure("m1", "20", "2025", "2040"))
                    .row(
                        Table.CORE_MEASURE,
                        changed(measure("m2", "7", "2025", "2040"), "sector: heating"))))
        .containsExactly(
            "reduction-from-base | 2030 | 2021 | 95 | 50 | 45 | 20 | 25 | 0 | " + SMHI + " + plan");
  }

  @Test
  void onlyTheNewestRegisterCountsAndWhatStatesNoEffectIsToldBeside() {
    assertThat(
            gaps(
                borlange()
                    .target("SE-2081", HALF_BY_2030)
                    .row(
                        Table.CORE_MEASURE,
                        changed(measure("m1", "20", "2025", "2040"), "edition_id: older plan"))
                    .row(Table.CORE_MEASURE, measure("m2", "", "2025", "2040"))))
        .containsExactly(
            "reduction-from-base | 2030 | 2021 | 95 | 50 | 45 | 0 | 45 | 1 | " + SMHI + " + plan");
  }

  @Test
  void withoutARegisterThereIsNoGap() {
    assertThat(gaps(borlange().target("SE-2081", BUDGET))).isEmpty();
  }

  @Test
  void consumptionPerPersonHasNoGap() {
    assertThat(
            gaps(
                borlange()
                    .perPerson("konsumtionskompassen 2024-01-01", "SE-2081", "2021: 6")
                    .target("SE-2081", ONE_TONNE_PER_PERSON)
                    .row(Table.CORE_MEASURE, measure("m1", "20", "2025", "2040"))))
        .isEmpty();
  }

  private static GivenTables borlange() {
    return new GivenTables()
        .emissions(SMHI, "SE-2081", "transport", "2020: 100, 2021: 95")
        .row(
            Table.OUT_MEASURE_EFFECT, "municipality_id: SE-2081", "year: 2025", "edition_id: plan");
  }

  private static String[] measure(String id, String yearly, String first, String last) {
    return new String[] {
      "municipality_id: SE-2081",
      "measure_id: " + id,
      yearly.isEmpty() ? "actor: municipal" : "yearly_t: " + yearly,
      "first_year: " + first,
      "last_year: " + last,
      "status: decided",
      "sector: transport",
      "edition_id: plan"
    };
  }

  private static String[] changed(String[] measure, String cell) {
    String column = cell.substring(0, cell.indexOf(':') + 1);
    String[] other = measure.clone();
    for (int i = 0; i < other.length; i++) {
      other[i] = other[i].startsWith(column) ? cell : other[i];
    }
    return other;
  }

  private static List<String> gaps(GivenTables tables) {
    return shown(new MeasureGaps().build(tables), COLUMNS);
  }
}
