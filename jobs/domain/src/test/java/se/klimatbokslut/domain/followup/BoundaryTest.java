package se.klimatbokslut.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.boundedBy;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.level;
import static se.klimatbokslut.domain.Given.progress;
import static se.klimatbokslut.domain.Given.restated;
import static se.klimatbokslut.domain.Given.stating;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CeilingUnit;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.ReductionPath;
import se.klimatbokslut.domain.target.TargetHead;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Stated levels beside 1000 t in 2020. From there to 50 t in 2030 a line has 905 t in 2021, equal
 * percentages 741 t: 700 t are on both.
 */
class BoundaryTest {
  private static final String EMISSIONS = "2020: 1000, 2021: 700";

  @Test
  void levelsAgreeUpToFivePercentOfTheStatistics() {
    assertThat(progress(ceiling("1050"), EMISSIONS).verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress(ceiling("950"), EMISSIONS).verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress(ceiling("1050.1"), EMISSIONS).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress(ceiling("949.9"), EMISSIONS).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @Test
  void levelsAgreeUpToWhatTheEditionsDifferBy() {
    // 1000 t were 1100 t in the edition before
    assertThat(progress(ceiling("1100"), restated(EMISSIONS, "2020: 1100")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    assertThat(progress(ceiling("1101"), restated(EMISSIONS, "2020: 1100")).code())
        .contains(ReasonCode.OTHER_BOUNDARY);
  }

  @Test
  void tonnesOfAnotherBoundaryAreNotSetBesideTheStatistics() {
    Progress progress = progress(ceiling("1600"), EMISSIONS);
    assertThat(progress.code()).contains(ReasonCode.OTHER_BOUNDARY);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "the source counts 1,600 t in 2020, the statistics 1,000 t: they do not count"
                + " the same; the own inventory behind that figure, delivered as a"
                + " municipal-inventory file and named as boundary of the target, settles it");
    assertThat(progress.value()).isEmpty();
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("50");
    assertThat(
            FollowUp.descent(ceiling("1600"), se.klimatbokslut.domain.Given.emissions(EMISSIONS)))
        .isEmpty();
  }

  // 591 793.5 t x 0.88^3 = 403 290.7 t
  @Test
  void aPercentageIsMeasuredOnTheStatisticsOwnBase() {
    Progress uppsala = progress(yearly("1068000"), "2020: 591793.5, 2023: 550818");
    assertThat(uppsala.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(uppsala.pathValue().orElseThrow().doubleValue())
        .isCloseTo(403_290.7, org.assertj.core.api.Assertions.within(0.1));
    assertThat(uppsala.start().orElseThrow().value()).isEqualByComparingTo("591793.5");
    assertThat(uppsala.reason().in(EN))
        .startsWith(
            "emissions in 2023 were 550,818 t, 147,527 t more than the 403,291 t that"
                + " the pathway allows; ")
        .endsWith(
            "; the source counts 1,068,000 t in 2020, the statistics 591,794 t: they"
                + " do not count the same; the percentage is measured on the statistics alone");
  }

  @Test
  void aGoodAnswerByAnotherBoundaryIsWithheld() {
    Progress progress = progress(yearly("1068000"), "2020: 591793.5, 2023: 400000");
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.code()).contains(ReasonCode.OTHER_BOUNDARY);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("400000");
    assertThat(progress.flip()).isEmpty();
  }

  // 12 % a year from the stated 1000 t of 2020 are 774.4 t in 2022
  @Test
  void anUncheckedBaseGivesABadAnswerAndNoGoodOne() {
    Progress off = progress(yearly("1000"), "2021: 900, 2022: 780");
    assertThat(off.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(off.reason().in(EN))
        .endsWith(
            "the stated level, 1,000 t in 2020, cannot be checked: the statistics do not hold"
                + " it");
    Progress open = progress(yearly("1000"), "2021: 900, 2022: 770");
    assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(open.code()).contains(ReasonCode.BASE_NOT_CHECKED);
    assertThat(open.reason().in(EN)).containsOnlyOnce("cannot be checked");
  }

  @Test
  void anInventoryThatIsNotThereIsAskedFor() {
    Progress progress = progress(ceiling(boundedBy("uppsala-own")), "");
    assertThat(progress.code()).contains(ReasonCode.OTHER_BOUNDARY);
    assertThat(progress.reason().in(EN))
        .startsWith("the municipality's own inventory uppsala-own has not been delivered: ");
    assertThat(progress(ceiling(head()), "").code()).contains(ReasonCode.FIGURES_NOT_HELD);
  }

  private static AnnualReduction yearly(String base) {
    return new AnnualReduction(
        head(), 12, OptionalInt.of(2020), OptionalInt.empty(), Optional.of(tonnes(base)));
  }

  private static LevelCeiling ceiling(String stated) {
    return ceiling(stating(level(2020, stated, "t")));
  }

  private static LevelCeiling ceiling(TargetHead head) {
    return new LevelCeiling(
        head,
        new BigDecimal("50"),
        CeilingUnit.TONNES,
        2030,
        OptionalInt.empty(),
        Optional.empty(),
        ReductionPath.LINEAR);
  }
}
