package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class AnnualReductionTest {
  // 10 % a year from 1000 t in 2020: 900, 810, 729
  private static final AnnualReduction TARGET = target(OptionalInt.of(2023));

  @Test
  void levelBelowThePathIsOnTrack() {
    Progress progress = TARGET.progress(emissions("2020: 1000, 2021: 850, 2022: 800"));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("800");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("810");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("729");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("10");
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("off-track if the figure of 2022 was more than 10 t higher");
    // 800 to 729 in one year: 8.875 %
    assertThat(progress.requiredRatePct().orElseThrow()).isCloseTo(8.875, within(1e-9));
  }

  // (880/1000)^(1/2) = 0.9381
  @Test
  void reasonTellsTheMeanChange() {
    Progress progress = TARGET.progress(emissions("2020: 1000, 2021: 900, 2022: 880"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2022 were 880 t, 70 t more than the 810 t that the pathway allows; pathway:"
                + " 10.0 % less every year from 1,000 t in 2020; observed change 2020-2022: −6.2 % a"
                + " year");
    // the line falls by 60 t a year: 70 t too much are 1.17 years
    assertThat(progress.margin().orElseThrow().years().orElseThrow())
        .isCloseTo(-70.0 / 60, within(1e-9));
  }

  // 93000000 t are exactly 7 % less; 1 - 7/100 in binary is a little less than 0.93
  @Test
  void exactlyOnThePathIsOnTrack() {
    AnnualReduction seven =
        new AnnualReduction(head(), 7, OptionalInt.of(2020), OptionalInt.empty(), Optional.empty());
    assertThat(seven.progress(emissions("2020: 100000000, 2021: 93000000")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void endYearDecides() {
    assertThat(TARGET.progress(emissions("2020: 1000, 2023: 729")).verdict())
        .isEqualTo(Verdict.MET);
    Progress missed = TARGET.progress(emissions("2020: 1000, 2023: 730, 2024: 100"));
    assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(missed.value().orElseThrow()).isEqualByComparingTo("730");
    assertThat(missed.latestDefinitiveYear()).hasValue(2024);
  }

  @Test
  void endYearThatIsNotPublishedCannotBeJudged() {
    Progress progress = TARGET.progress(emissions("2020: 1000, 2024: 100"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .isEqualTo("the statistics hold no figure for the target year 2023");
  }

  @Test
  void withoutAnEndYearItIsJudgedYearByYear() {
    Progress progress = target(OptionalInt.empty()).progress(emissions("2020: 1000, 2030: 500"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.targetValue()).isEmpty();
    assertThat(progress.requiredRatePct()).isEmpty();
  }

  @Test
  void baseYearItselfIsTooEarly() {
    Progress progress = TARGET.progress(emissions("2019: 1000, 2020: 1000"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN)).contains("is of 2020", "2021 is the first year");
  }

  @Test
  void missingBaseIsNamed() {
    Progress progress = TARGET.progress(emissions("2021: 1000"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN)).contains("base year 2020");
  }

  @Test
  void baseOfZeroIsNoBase() {
    Progress progress = TARGET.progress(emissions("2020: 0, 2021: 0"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .isEqualTo("emissions in the base year 2020 were not above zero: no pathway starts there");
  }

  @Test
  void changeToNothingIsNotTold() {
    assertThat(TARGET.progress(emissions("2020: 1000, 2022: 0")).reason().in(EN))
        .doesNotContain("observed change");
  }

  // judged by 2022, whose path has 810 t
  @Test
  void estimateOfTheEndYearIsNotItsFigure() {
    Progress progress = Given.progress(TARGET, "2020: 1000, 2022: 811, 2023: ~100");
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.valueYear()).hasValue(2022);
  }

  @Test
  void marginHasNoYearsWhenEmissionsStandStill() {
    assertThat(
            TARGET
                .progress(emissions("2020: 1000, 2021: 1000, 2022: 1000"))
                .margin()
                .orElseThrow()
                .years())
        .isEmpty();
  }

  // 10 % less than the 1000 t of the statistics, not than the stated 1040 t
  @Test
  void theStatisticsGoBeforeAStatedBase() {
    assertThat(
            stated("1040").progress(emissions("2020: 1000, 2021: 905")).pathValue().orElseThrow())
        .isEqualByComparingTo("900");
  }

  @Test
  void aStatedBaseIsUsedWhereTheStatisticsLackTheYear() {
    assertThat(stated("1040").progress(emissions("2021: 930")).pathValue().orElseThrow())
        .isEqualByComparingTo("936");
  }

  @Test
  void noFiguresAtAllAreNotAssessable() {
    assertThat(stated("2000").progress(emissions("")).reason().in(EN))
        .isEqualTo("no edition that is held has CO2 of this area; one that has it settles it");
  }

  // 0.9^3 = 0.729 of the level of 2020 must be 364.5 t
  @Test
  void missingBaseIsToldAsAThreshold() {
    Progress progress = TARGET.progress(emissions("2023: 364.5"));
    assertThat(progress.code()).contains(ReasonCode.BASE_NOT_HELD);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "neither the source nor the statistics tell the level of the base year 2020; on track"
                + " only if it was at least 500 t in 2020; it was 364.5 t in 2023");
  }

  private static AnnualReduction stated(String base) {
    return new AnnualReduction(
        head(), 10, OptionalInt.of(2020), OptionalInt.empty(), Optional.of(tonnes(base)));
  }

  private static AnnualReduction target(OptionalInt endYear) {
    return new AnnualReduction(head(), 10, OptionalInt.of(2020), endYear, Optional.empty());
  }
}
