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
import se.klimatbokslut.domain.verdict.Progress;
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

  // 880/900 = -2.2 %; (880/1000)^(1/2) = 0.9381
  @Test
  void reasonTellsTheLastChangeAndTheMean() {
    Progress progress = TARGET.progress(emissions("2020: 1000, 2021: 900, 2022: 880"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2022 were 880 t and the path of 10.0 % a year from 2020 has 810 t; "
                + "change 2021-2022 -2.2 %; mean change 2020-2022 -6.2 % a year");
    // the line falls by 60 t a year: 70 t too much are 1.17 years
    assertThat(progress.margin().orElseThrow().years().orElseThrow())
        .isCloseTo(-70.0 / 60, within(1e-9));
  }

  // 93000000 t are exactly 7 % less; 1 - 7/100 in binary is a little less than 0.93
  @Test
  void exactlyOnThePathIsOnTrack() {
    AnnualReduction seven =
        new AnnualReduction(head(), 7, 2020, OptionalInt.empty(), Optional.empty());
    assertThat(seven.progress(emissions("2020: 100000000, 2021: 93000000")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void changeSinceAYearThatIsNotHeldIsNotTold() {
    assertThat(TARGET.progress(emissions("2020: 1000, 2022: 880")).reason().in(EN))
        .doesNotContain("2021-2022");
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
    assertThat(progress.reason().in(EN)).contains("is of 2020").contains("is 2021");
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
    assertThat(progress.reason().in(EN)).contains("a value above 0 for the base year 2020");
  }

  @Test
  void changeSinceAYearOfZeroIsNotTold() {
    assertThat(TARGET.progress(emissions("2020: 1000, 2021: 0, 2022: 880")).reason().in(EN))
        .doesNotContain("2021-2022");
  }

  @Test
  void estimateOfTheEndYearIsNotItsFigure() {
    Progress progress = TARGET.progress(emissions("2020: 1000, 2023: ~100, 2024: 100"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
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

  @Test
  void statedBaseGoesBeforeTheStatistics() {
    AnnualReduction stated =
        new AnnualReduction(head(), 10, 2020, OptionalInt.empty(), Optional.of(tonnes("2000")));
    assertThat(stated.progress(emissions("2020: 1000, 2021: 1800")).pathValue().orElseThrow())
        .isEqualByComparingTo("1800");
  }

  @Test
  void noFiguresAtAllAreNotAssessable() {
    AnnualReduction stated =
        new AnnualReduction(head(), 10, 2020, OptionalInt.empty(), Optional.of(tonnes("2000")));
    assertThat(stated.progress(emissions("")).reason().in(EN))
        .isEqualTo("the statistics hold no figure for this target");
  }

  private static AnnualReduction target(OptionalInt endYear) {
    return new AnnualReduction(head(), 10, 2020, endYear, Optional.empty());
  }
}
