package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.persons;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Verdict;

class ReductionFromBaseTest {
  // 80 % from 1990 to 2030: linear 64 % in 2022
  private static final ReductionFromBase TARGET = target(ReductionPath.LINEAR);

  @Test
  void cutBelowTheLinearPathIsOffTrack() {
    Progress progress = TARGET.progress(emissions("1990: 1000, 2021: 620, 2022: 600"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("40");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("64");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("80");
    assertThat(progress.unit()).isEqualTo("%");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-24");
    assertThat(progress.margin().orElseThrow().unit()).isEqualTo("percentage points");
    // 20 t a year are 2 points a year
    assertThat(progress.margin().orElseThrow().years().orElseThrow()).isCloseTo(-12, within(1e-9));
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2022 were 40 % lower than in 1990; the pathway asks for 64 % lower by then,"
                + " and 80 % in 2030; straight line from 1,000 t in 1990 to 200 t in 2030");
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if the cut by 2022 was 24 percentage points larger");
    // 600 to 200 in 8 years: 1 - (1/3)^(1/8) = 12.83 %
    assertThat(progress.requiredRatePct().orElseThrow()).isCloseTo(12.83, within(0.005));
  }

  // 1 - 0.2^(32/40) = 72.41 %
  @Test
  void exponentialPathCutsMoreAtFirst() {
    Progress progress =
        target(ReductionPath.EXPONENTIAL).progress(emissions("1990: 1000, 2022: 300"));
    assertThat(progress.pathValue().orElseThrow().doubleValue()).isCloseTo(72.41, within(0.005));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(TARGET.progress(emissions("1990: 1000, 2022: 300")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void targetYearDecides() {
    assertThat(TARGET.progress(emissions("1990: 1000, 2030: 200")).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(TARGET.progress(emissions("1990: 1000, 2030: 201")).verdict())
        .isEqualTo(Verdict.MISSED);
  }

  // 80 % in 40 years are 78 % after 39 of them
  @Test
  void prognosisOfTheTargetYearDoesNotDecide() {
    Progress progress = Given.progress(TARGET, "1990: 1000, 2029: 300, 2030: ~100");
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("78");
    assertThat(progress.latestDefinitiveYear()).hasValue(2029);
    assertThat(progress.valueYear()).hasValue(2029);
    assertThat(progress.outlook().orElseThrow().value()).isEqualByComparingTo("90");
  }

  @Test
  void targetYearMustBePublished() {
    Progress progress = TARGET.progress(emissions("1990: 1000, 2031: 100"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN)).contains("target year 2030");
  }

  @Test
  void rateIsNotToldOnceTheTargetLevelIsReached() {
    assertThat(TARGET.progress(emissions("1990: 1000, 2022: 150")).requiredRatePct()).isEmpty();
  }

  @Test
  void statedBaseValueIsUsedWhereTheStatisticsBeginLater() {
    ReductionFromBase stated =
        new ReductionFromBase(
            head(),
            80,
            OptionalInt.of(1990),
            2030,
            Optional.of(new BigDecimal("1000")),
            ReductionPath.LINEAR,
            false);
    assertThat(stated.progress(emissions("2022: 300")).value().orElseThrow())
        .isEqualByComparingTo("70");
    assertThat(TARGET.progress(emissions("2022: 300")).reason().in(EN)).contains("base year 1990");
  }

  // 1000 t / 100 = 10 t/person; 600 / 120 = 5 t/person: half
  @Test
  void perPersonDividesByThePopulationOfTheSameYear() {
    Statistics statistics =
        Statistics.builder()
            .figures(sector("transport", "1990: 1000, 2022: 600"))
            .population(persons("1990: 100, 2022: 120"))
            .build();
    assertThat(perPerson().progress(statistics).value().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void perPersonWithoutThePopulationOfTheNewestYearIsNotAssessable() {
    Statistics statistics =
        Statistics.builder()
            .figures(sector("transport", "1990: 1000, 2021: 610, 2022: 600"))
            .population(persons("1990: 100, 2021: 120"))
            .build();
    Progress progress = perPerson().progress(statistics);
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN)).isEqualTo("the figure of 2022 is not complete");
    assertThat(progress.missing())
        .extracting(clause -> clause.in(EN))
        .containsExactly("the area's population is missing for 2022: supply a population file");
  }

  @Test
  void pathIdsAreWhatTargetFilesSay() {
    assertThat(ReductionPath.ofId("linear")).isSameAs(ReductionPath.LINEAR);
    assertThat(ReductionPath.ofId("exponential")).isSameAs(ReductionPath.EXPONENTIAL);
    assertThatThrownBy(() -> ReductionPath.ofId("x")).hasMessageContaining("'x'");
  }

  private static ReductionFromBase target(ReductionPath path) {
    return new ReductionFromBase(
        head(), 80, OptionalInt.of(1990), 2030, Optional.empty(), path, false);
  }

  private static ReductionFromBase perPerson() {
    return new ReductionFromBase(
        head(), 80, OptionalInt.of(1990), 2030, Optional.empty(), ReductionPath.LINEAR, true);
  }
}
