package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;

import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

/** A town of 100 t traffic in 2022; the nation's traffic fell by a tenth in 2023. */
class PrognosesTest {
  private static final String SMHI = "smhi-co2 2024-04-18";
  private static final String NATION = "national-sectors 2024-12-15";
  private static final String[] ESTIMATE = {
    "municipality_id", "year", "sector", "estimate_t", "low80_t", "high80_t", "method"
  };

  /** 90 t; 3 % of the backtest and 4 % of restatement make 5 %, 4.5 t. */
  @Test
  void eachSectorFollowsTheNationWithTheBandOfItsBacktest() {
    assertThat(
            shown(
                new Prognoses()
                    .build(
                        given()
                            .row(Table.OUT_BACKTEST, past("sector-scaling", "1", "1", "3"))
                            .row(Table.OUT_BACKTEST, past("last-value", "1", "2", "9"))
                            .row(Table.OUT_BACKTEST, restatement("4"))),
                ESTIMATE))
        .contains(
            "SE-2081 | 2023 | all | 90 | 85.5 | 94.5 | sector-scaling",
            "SE-2081 | 2023 | transport | 90 | - | - | sector-scaling");
  }

  /** The nation is not known for 2024 and a trend was never tried. */
  @Test
  void aYearThatNothingLeadsToIsWithheldWithTheReason() {
    assertThat(
            shown(
                new Prognoses()
                    .build(
                        given()
                            .row(Table.OUT_BACKTEST, past("sector-scaling", "1", "1", "3"))
                            .row(Table.OUT_BACKTEST, restatement("4"))),
                "year",
                "sector",
                "estimate_t",
                "withheld_reason",
                "status",
                "base_year",
                "base_t"))
        .contains(
            "2024 | all | - | sector-scaling-then-trend could not be tried 2 years ahead: the"
                + " edition holds too few years | prognosis | 2022 | 100");
  }

  @Test
  void whatDoesNotBeatTheLastValueIsWithheld() {
    assertThat(
            shown(
                new Prognoses()
                    .build(
                        given()
                            .row(Table.OUT_BACKTEST, past("sector-scaling", "1", "2", "3"))
                            .row(Table.OUT_BACKTEST, past("last-value", "1", "2", "9"))
                            .row(Table.OUT_BACKTEST, restatement("4"))),
                "year",
                "estimate_t",
                "withheld_reason",
                "withheld_code",
                "withheld_method_error_pct",
                "withheld_last_value_error_pct"))
        .containsExactly(
            "2023 | - | sector-scaling missed by 2.0 % (median, 1 years ahead, group all), the last"
                + " value by 2.0 % | beaten-by-last-value | 2 | 2",
            "2024 | - | the estimate of 2023, which it would lead over, is withheld |"
                + " nearer-year-withheld | - | -");
  }

  /** Until restatement is measured it is 0.8 % x ln 5 / ln 2 = 1.857542476 %. */
  @Test
  void anUnmeasuredRestatementIsTakenFromTheRules() {
    assertThat(
            shown(
                new Prognoses()
                    .build(given().row(Table.OUT_BACKTEST, past("sector-scaling", "1", "1", "0"))),
                "year",
                "half_width80_pct"))
        .contains("2023 | 1.857542");
  }

  private static GivenTables given() {
    return new GivenTables()
        .emissions(SMHI, "SE-2081", "transport", "2021: 110, 2022: 100")
        .national(NATION, "transport", "2022: 1000, 2023: 900");
  }

  private static String[] past(String method, String horizon, String median, String halfWidth) {
    return new String[] {
      "publication: smhi-co2",
      "area_id: SE",
      "kind_of_test: within-edition",
      "edition_id: " + SMHI,
      "gas: CO2",
      "horizon: " + horizon,
      "method: " + method,
      "sector: all",
      "group_id: all",
      "origin: all",
      "outcomes: 30",
      "median_error_pct: " + median,
      "half_width80_pct: " + halfWidth
    };
  }

  private static String[] restatement(String halfWidth) {
    String[] cells = past("restatement", "0", "1", halfWidth);
    cells[2] = "kind_of_test: restatement";
    return cells;
  }
}
