package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two towns whose traffic makes up the nation's: 100 and 300 t in 2021, 80 and 320 t in 2022. */
class BacktestsTest {
  private static final String OLD = "smhi-co2 2023-04-18";
  private static final String NEW = "smhi-co2 2024-04-18";
  private static final String[] ERRORS = {
    "kind_of_test", "edition_id", "method", "origin", "outcomes", "median_error_pct", "bias_pct"
  };

  /**
   * The nation stood still, so scaling holds both: 25 % too high and 6.25 % too low, between them
   * 15.625 % and a bias of 9.375 %.
   */
  @Test
  void theNewestEditionIsTestedOnItsOwnYears() {
    assertThat(rows(newEdition(), "within-edition"))
        .contains(
            "within-edition | smhi-co2 2024-04-18 | sector-scaling | 2021 | 2 | 15.625 | 9.375",
            "within-edition | smhi-co2 2024-04-18 | last-value | all | 2 | 15.625 | 9.375");
  }

  /** The edition before said 90 and 300 t for 2021 and knew of no nation: last value only. */
  @Test
  void anOlderEditionIsJudgedByTheOneAfterIt() {
    assertThat(rows(bothEditions(), "across-editions"))
        .contains("across-editions | smhi-co2 2024-04-18 | last-value | 2021 | 2 | 9.375 | 3.125")
        .noneMatch(row -> row.contains("sector-scaling"));
  }

  /** With a national series of December 2023 it could have followed the nation: 72 and 240 t. */
  @Test
  void aNationalSeriesCountsFromItsDate() {
    GivenTables tables =
        bothEditions()
            .national("national-sectors 2023-12-15", "transport", "2021: 1000, 2022: 800")
            .national("national-sectors 2024-12-15", "transport", "2021: 1000, 2022: 500");
    assertThat(rows(tables, "across-editions"))
        .contains(
            "across-editions | smhi-co2 2024-04-18 | sector-scaling | 2021 | 2 | 17.5 | -17.5");
  }

  /** 90 t became 100, 300 stayed: 10 % and 0 % of the later figure. */
  @Test
  void whatTheNewerEditionMovedIsMeasured() {
    assertThat(rows(bothEditions(), "restatement"))
        .contains("restatement | smhi-co2 2024-04-18 | restatement | 2021 | 2 | 5 | -5");
  }

  private static GivenTables newEdition() {
    return new GivenTables()
        .emissions(NEW, "SE-2081", "transport", "2021: 100, 2022: 80")
        .emissions(NEW, "SE-2080", "transport", "2021: 300, 2022: 320");
  }

  private static GivenTables bothEditions() {
    return newEdition()
        .emissions(OLD, "SE-2081", "transport", "2021: 90")
        .emissions(OLD, "SE-2080", "transport", "2021: 300");
  }

  private static List<String> rows(GivenTables tables, String kind) {
    return shown(new Backtests().build(tables).where("sector = 'all' and group_id = 'all'"), ERRORS)
        .stream()
        .filter(row -> row.startsWith(kind))
        .toList();
  }
}
