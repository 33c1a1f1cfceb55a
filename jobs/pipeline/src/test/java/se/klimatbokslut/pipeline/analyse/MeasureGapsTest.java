package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

class MeasureGapsTest {
  private static final String[] COLUMNS = {
    "target_id",
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

  /** 80 t in 2022 down to 30 t in 2030 asks for 50 t; 20 t are decided on. */
  @Test
  void theGapIsInTheLastYearOfTheBudget() {
    assertThat(
            gaps(
                budget()
                    .row(Table.OUT_MEASURE_EFFECT, effect("2029", "25", "0"))
                    .row(Table.OUT_MEASURE_EFFECT, effect("2030", "20", "1"))))
        .containsExactly("budget | 2030 | 2022 | 80 | 30 | 50 | 20 | 30 | 1 | e + plan");
  }

  @Test
  void measuresThatHaveEndedByThenGiveNothing() {
    assertThat(gaps(budget().row(Table.OUT_MEASURE_EFFECT, effect("2029", "25", "2"))))
        .containsExactly("budget | 2030 | 2022 | 80 | 30 | 50 | 0 | 50 | 0 | e + plan");
  }

  @Test
  void withoutARegisterThereIsNoGap() {
    assertThat(gaps(budget())).isEmpty();
  }

  private static GivenTables budget() {
    return new GivenTables()
        .row(Table.OUT_BUDGET_LEDGER, year("2021", "90", "82"))
        .row(Table.OUT_BUDGET_LEDGER, year("2022", "80", "75"))
        .row(Table.OUT_BUDGET_LEDGER, path("2023", "70"))
        .row(Table.OUT_BUDGET_LEDGER, path("2030", "30"));
  }

  private static String[] year(String year, String emissions, String path) {
    return new String[] {
      "target_id: budget",
      "municipality_id: SE-2081",
      "gas: CO2",
      "year: " + year,
      "emissions_t: " + emissions,
      "path_t: " + path,
      "status: definitive",
      "edition_id: e"
    };
  }

  private static String[] path(String year, String path) {
    return new String[] {
      "target_id: budget",
      "municipality_id: SE-2081",
      "gas: CO2",
      "year: " + year,
      "path_t: " + path
    };
  }

  private static String[] effect(String year, String decided, String without) {
    return new String[] {
      "municipality_id: SE-2081",
      "year: " + year,
      "decided_t: " + decided,
      "without_effect: " + without,
      "edition_id: plan"
    };
  }

  private static List<String> gaps(GivenTables tables) {
    return shown(new MeasureGaps().build(tables), COLUMNS);
  }
}
