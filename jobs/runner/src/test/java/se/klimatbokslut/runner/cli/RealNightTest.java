package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.cli.TracedPage.Shown;
import se.klimatbokslut.runner.documents.BacktestDocument;

/** The publishers' own files, where the machine has them, against figures read in them by hand. */
@Tag("slow")
class RealNightTest {
  private static final int TRACED = 200;
  private static final long SEED = 20_301_231;

  @TempDir static Path folder;
  private static Path home = Path.of("");
  private static Answer night = new Answer(-1, "", "");

  @BeforeAll
  static void oneNight() {
    home = RealNight.published().home();
    night = RealNight.published().answer();
  }

  @Test
  void everyFileIsTakenInAndPublished() {
    assertThat(night.exitCode()).as(night.out() + night.err()).isZero();
    assertThat(night.out()).contains("published release");
  }

  @Test
  void everySwedishMunicipalityHasCarbonDioxideAndAllGases() {
    assertThat(
            rows(
                "select gas, count(distinct municipality_id) from out_emissions where perspective ="
                    + " 'territorial' and municipality_id like 'SE-____' and sector = 'all' and"
                    + " gas in ('CO2', 'GHG') group by gas order by gas"))
        .containsExactly("CO2,290", "GHG,290");
  }

  @Test
  void carbonDioxideOfBorlangeIsExactToTheKilogram() {
    assertThat(total("SE-2081", "CO2", 2022, "decimal(20, 3)")).containsExactly("362175.591");
  }

  @Test
  void allGasesOfBorasAndKalmarAreAsPublished() {
    assertThat(total("SE-1490", "GHG", 2023, "decimal(20, 2)")).containsExactly("227921.29");
    assertThat(total("SE-0880", "GHG", 2023, "decimal(20, 2)")).containsExactly("192016.03");
  }

  @Test
  void consumptionOfBorlangeIsJudgedAgainstOneTonneIn2045() {
    assertThat(
            rows(
                "select cast(round(per_capita_t * 1000) as integer) from out_emissions where"
                    + " municipality_id = 'SE-2081' and perspective = 'consumption' and year = 2023"
                    + " and sector = 'all'"))
        .containsExactly("5445");
    assertThat(
            rows(
                "select latest_definitive_year, cast(value as decimal(9, 3)), cast(target_value as"
                    + " integer), unit, verdict from out_target where target_id ="
                    + " 'SE-2081-consumption-per-person-2045'"))
        .singleElement()
        .asString()
        .startsWith("2023,5.445,1,");
  }

  /**
   * SSAB has no figures: of 362 176 t in 2022, industry has 237 041 t. The budget is between both
   * sums, and the path has 555 154 t.
   */
  @Test
  void budgetOfBorlangeIsToldByItsTwoBounds() {
    assertThat(
            rows(
                "select verdict, value, cast(value_low as bigint), cast(value_high as bigint),"
                    + " cast(path_value as bigint) from out_target where target_id ="
                    + " 'SE-2081-carbon-budget-2040'"))
        .containsExactly("not-assessable,,384200,1097662,555154");
    assertThat(
            rows(
                "select emissions_t, cast(emissions_low_t as bigint), cast(emissions_high_t as"
                    + " bigint) from out_budget_ledger where target_id ="
                    + " 'SE-2081-carbon-budget-2040' and year = 2022"))
        .containsExactly(",125134,362176");
  }

  /**
   * Computed apart from the program, from the workbook: one year ahead from 2018-2022 1.493947 and
   * 7.060414 %, two years 2.225105 and 9.675016 %.
   */
  @Test
  void theBacktestOfAllGasesIsAsGoodAsComputedApart() {
    assertThat(backtest("horizon, outcomes, median_error_pct, p90_error_pct", "group_id = 'all'"))
        .containsExactly("1,1450,1.493947,7.060414", "2,1160,2.225105,9.675016");
  }

  @Test
  void bandsHoldFourInFiveOverallAndAboutThatInEveryGroup() {
    assertThat(backtest("coverage80_pct between 75 and 85", "group_id = 'all'"))
        .containsExactly("true", "true");
    assertThat(backtest("coverage80_pct between 70 and 90", "group_id <> 'all'"))
        .hasSize(8)
        .containsOnly("true");
  }

  /** Nothing of the nation's 2024 is known here, and a trend does not beat the last value. */
  @Test
  void withoutTheNationAYearAheadIsWithheld() {
    assertThat(
            rows(
                "select distinct year, method, estimate_t is null from out_prognosis where gas ="
                    + " 'GHG' and municipality_id like 'SE-____' and year = 2024"))
        .containsExactly("2024,trend,true");
  }

  /** Carbon dioxide of 2023 follows the nation's greenhouse gases by sector, known to 2023. */
  @Test
  void carbonDioxideFollowsTheNationsSectorsOfAllGases() {
    assertThat(
            rows(
                "select method, count(*), count(estimate_t) from out_prognosis where gas = 'CO2'"
                    + " and sector = 'all' and year = 2023 and municipality_id like 'SE-____'"
                    + " group by method"))
        .containsExactly("sector-scaling-of-all-gases,290,290");
  }

  @Test
  void theBacktestPageIsWhatTheReleaseSays() throws IOException {
    new BacktestDocument(rows(BacktestDocument.POOLED), rows(BacktestDocument.BY_ORIGIN))
        .compareOrWrite();
  }

  private static List<String> backtest(String columns, String condition) {
    return rows(
        "select %s from out_backtest where publication = 'smhi-ghg' and kind_of_test = 'within-edition' and method = 'sector-scaling' and sector = 'all' and origin = 'all' and %s order by horizon, group_id"
            .formatted(columns, condition));
  }

  // known: 669 971.487 t, 39.681 %, -2.233 % a year, 15 January 2026
  @Test
  void borlangeByTheMethodOf2024HasItsKnownAnswers() {
    assertThat(compared("klimatkollen-2024", 2024, "SE-2081"))
        .containsExactly(
            "budget_t,669971.487484881",
            "budget_left_t,669971.487484881",
            "needed_change_pct_per_year,39.68054091",
            "change_since_2015_pct_per_year,-2.232968197",
            "net_zero_date,2057-12-19",
            "budget_run_out_date,2026-01-15");
  }

  // computed beside the program, in fractions
  @Test
  void otherMunicipalitiesAgreeWithTheDefinitions() {
    assertThat(compared("klimatkollen-2024", 2024, "SE-0980"))
        .containsExactly(
            "budget_t,469617.505720067",
            "budget_left_t,469617.505720067",
            "needed_change_pct_per_year,27.346859453",
            "change_since_2015_pct_per_year,-4.089975688",
            "net_zero_date,2030-07-23",
            "budget_run_out_date,2029-02-28");
    assertThat(compared("klimatkollen-2026", 2025, "SE-1490"))
        .containsExactly(
            "trend_slope_t_per_year,-8617.7",
            "trend_total_t,2681837.25",
            "carbon_law_total_t,1727333.175996276",
            "change_since_2015_pct_per_year,-2.651374218",
            "net_zero_date,2049-06-13",
            "meets_paris,0");
  }

  @Test
  void everyMunicipalityHasAnAnswerOrAReason() {
    assertThat(
            rows(
                "select method, count(distinct municipality_id), count(*) from"
                    + " out_method_comparison where value is not null or value_date is not null or"
                    + " reason is not null group by method order by method"))
        .containsExactly("klimatkollen-2024,290,1740", "klimatkollen-2026,290,1740");
  }

  @Test
  void figuresOfPagesLeadToCellsOfThePublishersFiles() throws IOException {
    Release release = Release.current(home).orElseThrow();
    List<Shown> figures = new ArrayList<>();
    for (String place : List.of("SE-2081", "SE-1490", "SE-0180", "SE-0980", "DK-0420")) {
      Path page = Bokslut.write(release, place, 2022, Locale.forLanguageTag("sv"), folder);
      figures.addAll(TracedPage.of(page).figures());
    }
    Collections.shuffle(figures, new Random(SEED));
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      TracedFigures traced = new TracedFigures(database, home.resolve("archive"));
      for (Shown shown : figures.subList(0, TRACED)) {
        traced.check(shown);
      }
      assertThat(traced.sums()).isGreaterThan(TRACED / 10);
    }
  }

  private static List<String> compared(String method, int year, String municipality) {
    Answer answer =
        Console.runWithoutSpark(
            home,
            "compare",
            "--method",
            method,
            "--reference-year",
            Integer.toString(year),
            "--municipality",
            municipality,
            "--format",
            "csv");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    return answer
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> cells[2] + "," + cells[4])
        .toList();
  }

  private static List<String> total(String municipality, String gas, int year, String type) {
    return rows(
        "select cast(emissions_t as %s) from out_emissions where municipality_id = '%s' and gas = '%s' and year = %d and sector = 'all' and perspective = 'territorial'"
            .formatted(type, municipality, gas, year));
  }

  private static List<String> rows(String sql) {
    return RealNight.rows(home, sql);
  }
}
