package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.klimatbokslut.runner.cli.Console.Answer;

/** Verdicts on the publishers' own files, worked out by hand, and what every good one rests on. */
@Tag("slow")
class RealVerdictsTest {
  private static Path home = Path.of("");

  @BeforeAll
  static void oneNight() {
    home = RealNight.published().home();
  }

  @Test
  void everyGoodVerdictHasABoundaryAStartADefinitiveFigureAndHolds() {
    Answer audit = Console.runWithoutSpark(home, "follow-up", "--audit");

    assertThat(audit.exitCode()).as(audit.err()).isZero();
    assertThat(audit.out().lines()).noneMatch(line -> line.startsWith("AUDIT:"));
  }

  /** 591 793.5 t x 0.88 x 0.88 x 0.88. */
  @Test
  void uppsalasYearlyReductionIsMeasuredOnTheStatisticsOwnBase() {
    assertThat(
            rows(
                "select verdict, cast(value as bigint), cast(path_value as bigint),"
                    + " path_from_year, cast(path_from_value as bigint) from out_target where"
                    + " target_id = 'SE-0380-annual-reduction'"))
        .containsExactly("off-track,550818,403291,2020,591794");
  }

  @ParameterizedTest
  @CsvSource({
    "SE-0380-ceiling-2030, not-assessable, other-boundary",
    "SE-0180-carbon-budget-2040, not-assessable, other-boundary",
    "SE-0180-per-person-2023, not-assessable, other-boundary",
    "SE-2081-consumption-per-person-2045, not-assessable, one-year-only",
    "SE-2180-public-transport-2030, not-assessable, indicator-not-delivered",
    "SE-1480-primary-energy-2030, not-assessable, indicator-not-delivered",
    "SE-2081-solar-2030, not-assessable, indicator-not-delivered",
  })
  void whatCannotBeAssessedSaysWhy(String target, String verdict, String reason) {
    assertThat(verdictOf(target)).containsExactly(verdict + "," + reason);
  }

  @ParameterizedTest
  @CsvSource({"SE-1280-%consumption%", "SE-2480-%consumption%"})
  void consumptionOfASingleYearHasNoPace(String targets) {
    assertThat(
            rows(
                "select distinct verdict, reason_code from out_target where target_id like '"
                    + targets
                    + "'"))
        .containsExactly("not-assessable,one-year-only");
  }

  @ParameterizedTest
  @CsvSource({
    "SE-1490-reduction-2030",
    "SE-1280-reduction-2030",
    "SE-1283-reduction-2030",
    "SE-1493-reduction-2030",
    "SE-2081-net-zero-2030"
  })
  void whatIsAboveItsPathIsOffTrack(String target) {
    assertThat(verdictOf(target)).containsExactly("off-track,");
  }

  @Test
  void theCountysBudgetIsTooCloseToCall() {
    assertThat(verdictOf("SE-14-carbon-budget-2040"))
        .containsExactly("too-close-to-call,sum-below-level-above");
  }

  @Test
  void bothLevelsOfAnotherBoundaryAreTold() {
    assertThat(reason("SE-0380-ceiling-2030")).contains("1,068,000 t").contains("591,794 t");
    assertThat(reason("SE-0180-carbon-budget-2040"))
        .contains("1,611,000 t")
        .contains("1,064,749 t");
  }

  @Test
  void theNationsTargetIsNotKalmars() {
    assertThat(
            rows(
                "select set_by from out_target where target_id ="
                    + " 'SE-0880-national-net-zero-2045'"))
        .containsExactly("SE");
    Answer answer = Console.runWithoutSpark(home, "follow-up", "--municipality", "SE-0880");
    assertThat(answer.out())
        .contains("\nSweden's target measured on Kalmar\n")
        .contains("[SE-0880-national-net-zero-2045]");
  }

  @Test
  void assensIsOnTrackByGrossEmissionsFromAPathWithItsStart() {
    assertThat(
            rows(
                "select verdict, path_from_year, robustness_pct = 100 from out_target where"
                    + " target_id = 'DK-0420-net-zero-2050'"))
        .containsExactly("on-track,2018,true");
    assertThat(reason("DK-0420-net-zero-2050"))
        .startsWith("gross emissions in 2023 were 339,091 t");
  }

  /** The closed list, and nothing without a reason that needs one. */
  @Test
  void everyVerdictThatNeedsAReasonHasOne() {
    assertThat(
            rows(
                "select count(*) from out_target where (verdict in ('not-assessable',"
                    + " 'too-close-to-call')) <> (reason_code is not null)"))
        .containsExactly("0");
  }

  private static List<String> verdictOf(String target) {
    return rows("select verdict, reason_code from out_target where target_id = '" + target + "'");
  }

  private static String reason(String target) {
    return String.join("", rows("select reason from out_target where target_id = '" + target + "'"))
        .replace("\"", "")
        .replace('\u202f', ' ');
  }

  private static List<String> rows(String sql) {
    return RealNight.rows(home, sql);
  }
}
