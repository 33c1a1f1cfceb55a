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
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Verdict;

class LevelCeilingTest {
  private static final LevelCeiling BORLANGE =
      new LevelCeiling(
          head(Perspective.CONSUMPTION, ScopeRule.everything()),
          BigDecimal.ONE,
          CeilingUnit.TONNES_PER_PERSON,
          2045,
          OptionalInt.empty(),
          Optional.empty());

  private static final LevelCeiling TONNES =
      new LevelCeiling(
          head(),
          new BigDecimal("50"),
          CeilingUnit.TONNES,
          2030,
          OptionalInt.of(2020),
          Optional.empty());

  // 1 - (1/5.445)^(1/22) = 7.41 %
  @Test
  void oneYearOfConsumptionGivesNoPace() {
    Progress progress = BORLANGE.progress(consumption("2023: 5.445"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "5.445 t/person in 2023 and the ceiling for 2045 is 1 t/person; "
                + "one year gives no pace, so the level is taken as held");
    assertThat(progress.requiredRatePct().orElseThrow()).isCloseTo(7.41, within(0.005));
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-4.445");
    assertThat(progress.margin().orElseThrow().years()).isEmpty();
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if a second comparable year shows a fall of at least 7.4 % a year");
    assertThat(progress.flip().orElseThrow().amount().doubleValue()).isCloseTo(7.41, within(0.005));
    assertThat(progress.unit()).isEqualTo("t/person");
    assertThat(progress.pathValue()).isEmpty();
  }

  // 0.2 t/person a year: 4.0 t/person to fall take 20 years from 2023: 2043
  @Test
  void presentPaceThatArrivesInTimeIsOnTrack() {
    Progress progress = BORLANGE.progress(consumption("2021: 5.4, 2022: 5.2, 2023: 5.0"));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.reason().in(EN)).endsWith("; at the present pace it is reached in 2043");
    assertThat(progress.margin().orElseThrow().years().orElseThrow()).isCloseTo(2, within(1e-9));
    // the line is at 5.0 - 22 x 0.2 = 0.6 in 2045
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("0.4");
    // 4.0 / 22 = 0.182
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("off-track if the yearly fall was less than 0.182 t/person");
  }

  @Test
  void presentPaceThatArrivesTooLateIsOffTrack() {
    Progress progress = TONNES.progress(emissions("2020: 100, 2021: 98, 2022: 96"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    // 46 t at 2 t a year take until 2045
    assertThat(progress.margin().orElseThrow().years().orElseThrow()).isCloseTo(-15, within(1e-9));
    // 96 - 8 x 2 = 80 t in 2030
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-30");
    // 46 / 8
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if the yearly fall was at least 5.75 t");
    // 100 to 50 in ten years, 2022 is the second
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("90");
  }

  @Test
  void arrivingInTheTargetYearIsInTime() {
    assertThat(TONNES.progress(emissions("2020: 100, 2021: 95")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    assertThat(TONNES.progress(emissions("2020: 99.9, 2021: 95")).verdict())
        .isEqualTo(Verdict.OFF_TRACK);
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
    assertThat(progress.reason().in(EN)).endsWith("reached early while it holds");
    assertThat(progress.requiredRatePct()).isEmpty();
    assertThat(TONNES.progress(emissions("2020: 90, 2021: 50, 2022: 51")).verdict())
        .isNotEqualTo(Verdict.MET);
    assertThat(TONNES.progress(emissions("2020: 90, 2021: ~50")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void targetYearDecides() {
    assertThat(TONNES.progress(emissions("2020: 90, 2030: 50")).verdict()).isEqualTo(Verdict.MET);
    Progress missed = TONNES.progress(emissions("2020: 90, 2030: 51, 2031: 10"));
    assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(missed.margin().orElseThrow().amount()).isEqualByComparingTo("-1");
    assertThat(missed.flip()).isEmpty();
  }

  @Test
  void prognosisAboveTheCeilingInTheTargetYearIsOffTrack() {
    Progress progress = TONNES.progress(emissions("2028: 80, 2029: 70, 2030: ~60"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-10");
    assertThat(progress.flip()).isEmpty();
  }

  @Test
  void consumptionIsNeverDividedFromTonnes() {
    assertThat(BORLANGE.progress(emissions("2020: 90")).reason().in(EN))
        .isEqualTo("the statistics hold no figure for this target");
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
