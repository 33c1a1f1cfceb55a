package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.perPerson;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class LevelCeilingTest {
  private static final LevelCeiling BORLANGE =
      new LevelCeiling(
          head(Perspective.CONSUMPTION, ScopeRule.everything()),
          BigDecimal.ONE,
          CeilingUnit.TONNES_PER_PERSON,
          2045,
          OptionalInt.empty(),
          Optional.empty(),
          ReductionPath.LINEAR);

  private static final LevelCeiling TONNES =
      new LevelCeiling(
          head(),
          new BigDecimal("50"),
          CeilingUnit.TONNES,
          2030,
          OptionalInt.of(2020),
          Optional.empty(),
          ReductionPath.LINEAR);

  @Test
  void oneYearOfConsumptionSaysNothingOfTheWay() {
    Progress progress = BORLANGE.progress(consumption("2023: 5.445"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.code()).contains(ReasonCode.ONE_YEAR_ONLY);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2023 were 5.445 t/person, 4.445 t/person more than the ceiling of"
                + " 1 t/person; the ceiling is for 2045; one year alone says nothing of the way"
                + " there; a second comparable year settles it");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("5.445");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("1");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-4.445");
    assertThat(progress.margin().orElseThrow().years()).isEmpty();
    assertThat(progress.requiredRatePct()).isEmpty();
    assertThat(progress.flip()).isEmpty();
    assertThat(progress.unit()).isEqualTo("t/person");
    assertThat(progress.pathValue()).isEmpty();
  }

  @Test
  void oneYearIsEnoughOnceTheLevelIsReached() {
    assertThat(BORLANGE.progress(consumption("2023: 1")).verdict()).isEqualTo(Verdict.MET);
  }

  // from 5.4 in 2021 to 1 in 2045: 4.4/24 a year, 5.033 in 2023. At 0.2 a year 4.0 take 20 years
  @Test
  void levelBelowThePathIsOnTrackWhateverThePace() {
    Progress progress = BORLANGE.progress(consumption("2021: 5.4, 2022: 5.2, 2023: 5.0"));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2023 were 5 t/person, 0.033 t/person less than the 5.033 t/person that"
                + " the pathway allows; pathway: straight line from 5.4 t/person in 2021 to"
                + " 1 t/person in 2045; at the pace of 2021-2023 it is reached in 2043");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("5.033333333");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("0.033333333");
    // of the 0.2 of a year
    assertThat(progress.margin().orElseThrow().years().orElseThrow())
        .isCloseTo(0.033333333 / 0.2, within(1e-9));
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("off-track if the figure of 2023 was more than 0.033 t/person higher");
    // 1 - (1/5)^(1/22)
    assertThat(progress.requiredRatePct().orElseThrow()).isCloseTo(7.054, within(0.001));
  }

  // 100 to 50 in ten years: 90 t in 2022; at 2 t a year 46 t take 23 years
  @Test
  void levelAboveThePathIsOffTrack() {
    Progress progress = TONNES.progress(emissions("2020: 100, 2021: 98, 2022: 96"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("90");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-6");
    // of 2 t a year
    assertThat(progress.margin().orElseThrow().years().orElseThrow()).isCloseTo(-3, within(1e-9));
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if the figure of 2022 was 6 t lower");
    assertThat(progress.reason().in(EN)).endsWith("at the pace of 2020-2022 it is reached in 2045");
  }

  @Test
  void exactlyOnThePathIsOnTrack() {
    Progress progress = TONNES.progress(emissions("2020: 100, 2021: 95"));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.reason().in(EN))
        .startsWith("emissions in 2021 were 95 t, just what the pathway allows; pathway: ");
    // 94.91 t
    assertThat(TONNES.progress(emissions("2020: 99.9, 2021: 95")).verdict())
        .isEqualTo(Verdict.OFF_TRACK);
  }

  // 10 t a year from 80 t would be at the ceiling in time; 80 t are above the path's 75 t
  @Test
  void thePaceIsNoVerdict() {
    Progress progress = TONNES.progress(emissions("2020: 100, 2023: 100, 2024: 90, 2025: 80"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("75");
  }

  // 50 t at 1.9 t a year take 26.3 years: the figure of 2047 is still above, that of 2048 is not
  @Test
  void yearOfArrivalIsTheFirstWhoseFigureKeepsTheCeiling() {
    assertThat(TONNES.progress(emissions("2020: 101.9, 2021: 100")).reason().in(EN))
        .endsWith("it is reached in 2048");
  }

  @Test
  void risingLevelNeverArrives() {
    Progress progress = TONNES.progress(emissions("2020: 90, 2021: 100"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.reason().in(EN)).endsWith("it is never reached");
    assertThat(progress.margin().orElseThrow().years()).isEmpty();
  }

  @Test
  void ceilingReachedEarlyIsMetWhileItHolds() {
    Progress progress = TONNES.progress(emissions("2020: 90, 2021: 50"));
    assertThat(progress.verdict()).isEqualTo(Verdict.MET);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions in 2021 were 50 t, just the ceiling; the ceiling is for 2030; reached early"
                + " while it holds");
    assertThat(progress.requiredRatePct()).isEmpty();
    // 51 t are above the ceiling and below the path
    assertThat(TONNES.progress(emissions("2020: 90, 2021: 50, 2022: 51")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    // what is estimated is not reached: 90 t in 2020 are the start and no outturn
    assertThat(Given.progress(TONNES, "2020: 90, 2021: ~50").verdict())
        .isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @Test
  void targetYearDecides() {
    assertThat(TONNES.progress(emissions("2020: 90, 2030: 50")).verdict()).isEqualTo(Verdict.MET);
    Progress missed = TONNES.progress(emissions("2020: 90, 2030: 51, 2031: 10"));
    assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(missed.margin().orElseThrow().amount()).isEqualByComparingTo("-1");
    assertThat(missed.flip()).isEmpty();
  }

  // 100 to 50 in ten years: 55 t in 2029, by equal percentages 100 x 0.5^0.9 = 53.6 t
  @Test
  void prognosisOfTheTargetYearIsAnOutlook() {
    Progress progress = Given.progress(TONNES, "2020: 100, 2029: 53, 2030: ~60");
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.valueYear()).hasValue(2029);
    assertThat(progress.outlook().orElseThrow().value()).isEqualByComparingTo("60");
  }

  // 100 x 0.5^(5/10) = 70.711 t
  @Test
  void pathMayFallByEqualPercentages() {
    LevelCeiling curved =
        new LevelCeiling(
            head(),
            new BigDecimal("50"),
            CeilingUnit.TONNES,
            2030,
            OptionalInt.of(2020),
            Optional.empty(),
            ReductionPath.EXPONENTIAL);
    Progress progress = curved.progress(emissions("2020: 100, 2025: 72"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.pathValue().orElseThrow().doubleValue()).isCloseTo(70.711, within(0.001));
    assertThat(progress.reason().in(EN))
        .contains("pathway: the same percentage every year from 100 t in 2020 to 50 t in 2030");
  }

  @Test
  void consumptionIsNeverDividedFromTonnes() {
    assertThat(BORLANGE.progress(emissions("2020: 90")).reason().in(EN))
        .isEqualTo(
            "no edition that is held has consumption emissions of this area over the years; one that"
                + " has them settles it");
  }

  @Test
  void unitIdsAreWhatTargetFilesSay() {
    assertThat(CeilingUnit.ofId("t")).isSameAs(CeilingUnit.TONNES);
    assertThat(CeilingUnit.ofId("t/person")).isSameAs(CeilingUnit.TONNES_PER_PERSON);
    assertThatThrownBy(() -> CeilingUnit.ofId("kg")).hasMessageContaining("'kg'");
  }

  private static Statistics consumption(String perPerson) {
    return Statistics.builder().perPerson(perPerson(perPerson)).build();
  }
}
