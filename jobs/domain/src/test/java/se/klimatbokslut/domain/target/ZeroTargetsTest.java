package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.tonnes;
import static se.klimatbokslut.domain.Given.withSinks;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class ZeroTargetsTest {
  // at least 85 % below 1990: of 1000 t, 150 t may remain in 2045
  private static final NetZero NATIONAL =
      new NetZero(
          head(), 2045, OptionalDouble.of(85), OptionalInt.of(1990), Optional.empty(), false);

  private static final NetZero PLAIN =
      new NetZero(
          head(), 2030, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), false);

  // 850 t in 55 years; in 2023, after 33 of them, 1000 - 510 = 490 t
  @Test
  void grossEmissionsFollowAStraightPathToTheAllowedRest() {
    Progress progress = NATIONAL.progress(emissions("1990: 1000, 2022: 520, 2023: 500"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("490");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("150");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-10");
    assertThat(progress.margin().orElseThrow().years().orElseThrow()).isCloseTo(-0.5, within(1e-9));
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "gross emissions in 2023 were 500 t, 10 t more than the 490 t that the pathway allows;"
                + " pathway: straight line from 1,000 t in 1990 to 150 t in 2045; sinks not reported"
                + " for 2023");
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if the figure of 2023 was 10 t lower");
    // 500 to 150 in 22 years: 1 - 0.3^(1/22)
    assertThat(progress.requiredRatePct().orElseThrow()).isCloseTo(5.325, within(0.001));
  }

  // without a base year: from 2000, 800 t, to zero in 2030: 400 t in 2015
  @Test
  void withoutABaseYearThePathStartsWithTheFirstYearFrom1990On() {
    Progress progress = PLAIN.progress(emissions("1985: 5000, 2000: 800, 2015: 390"));
    assertThat(PLAIN.progress(emissions("1990: 800, 2010: 390")).pathValue().orElseThrow())
        .isEqualByComparingTo("400");
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("400");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("0");
    assertThat(progress.requiredRatePct()).isEmpty();
  }

  // sinks of 2000 are not known, so the 380 t net of 2015 are not set against a gross start
  @Test
  void sinksOfTheJudgedYearAloneAreToldAndNotCounted() {
    Progress progress = PLAIN.progress(withSinks("2000: 800, 2015: 410", "2015: 30"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.reason().in(EN)).endsWith("sinks in 2015 were 30 t, net 380 t");
  }

  // net from 800 - 100 = 700 t to zero in 2030: 350 t in 2015
  @Test
  void reportedSinksOfBothEndsAreCountedOff() {
    Progress progress = PLAIN.progress(withSinks("2000: 800, 2015: 440", "2000: 100, 2015: 95"));
    assertThat(progress.verdict()).isEqualTo(Verdict.ON_TRACK);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("345");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("350");
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "emissions less sinks in 2015 were 345 t, 5 t less than the 350 t that the pathway"
                + " allows; pathway: straight line from 700 t in 2000 to 0 t in 2030; sinks in 2015"
                + " were 95 t, net 345 t");
  }

  @Test
  void lastReportedSinksAreTold() {
    assertThat(PLAIN.progress(withSinks("2000: 800, 2015: 390", "2010: 25")).reason().in(EN))
        .endsWith("sinks not reported for 2015, last for 2010: 25 t");
  }

  // 400 t in 2015
  @Test
  void climatePositiveNeedsReportedSinks() {
    NetZero positive =
        new NetZero(
            head(), 2030, OptionalDouble.empty(), OptionalInt.empty(), Optional.empty(), true);
    assertThat(positive.progress(emissions("2000: 800, 2015: 410")).verdict())
        .isEqualTo(Verdict.OFF_TRACK);
    Progress open = positive.progress(emissions("2000: 800, 2015: 390"));
    assertThat(open.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(open.code()).contains(ReasonCode.SINKS_NOT_REPORTED);
    assertThat(positive.progress(withSinks("2000: 800, 2015: 390", "2015: 1")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    assertThat(positive.progress(withSinks("2000: 800, 2030: 10", "2030: 10")).verdict())
        .isEqualTo(Verdict.MISSED);
    assertThat(positive.progress(withSinks("2000: 800, 2030: 10", "2030: 11")).verdict())
        .isEqualTo(Verdict.MET);
    assertThat(positive.progress(emissions("2000: 800, 2030: 0")).verdict())
        .isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  @Test
  void sinksBalanceWhatRemainsInTheTargetYear() {
    assertThat(NATIONAL.progress(withSinks("1990: 1000, 2045: 150", "2045: 150")).verdict())
        .isEqualTo(Verdict.MET);
    Progress missed = NATIONAL.progress(withSinks("1990: 1000, 2045: 150", "2045: 140"));
    assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(missed.margin().orElseThrow().amount()).isEqualByComparingTo("-10");
  }

  @Test
  void sinksDoNotReplaceTheMinimumCut() {
    Progress missed = NATIONAL.progress(withSinks("1990: 1000, 2045: 151", "2045: 500"));
    assertThat(missed.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(missed.margin().orElseThrow().amount()).isEqualByComparingTo("-1");
  }

  @Test
  void withoutAMinimumCutSinksMayBalanceEverything() {
    assertThat(PLAIN.progress(withSinks("2000: 800, 2030: 100", "2030: 100")).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void unreportedSinksLeaveTheRestUndecided() {
    Progress progress = PLAIN.progress(emissions("2000: 800, 2030: 100"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN)).endsWith("sinks not reported for 2030");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("100");
  }

  @Test
  void noEmissionsNeedNoSinks() {
    assertThat(PLAIN.progress(emissions("2000: 800, 2030: 0")).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void missingBaseYearIsNamed() {
    assertThat(NATIONAL.progress(emissions("2015: 800")).reason().in(EN))
        .contains("base year 1990");
    assertThat(PLAIN.progress(emissions("")).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  // 5 % of 1000 t are 50 t; 500 t are 70 t above the path, 3.5 years of 20 t
  @Test
  void nearZeroIsACeilingOnAShareOfTheBase() {
    NearZero target = new NearZero(head(), 2045, 5, 1990, Optional.empty(), ReductionPath.LINEAR);
    Progress progress = target.progress(emissions("1990: 1000, 2022: 520, 2023: 500"));
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("50");
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.margin().orElseThrow().years().orElseThrow()).isCloseTo(-3.5, within(1e-9));
    // 1000 - 33/55 x 950
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("430");
  }

  @Test
  void nearZeroMayStateItsBase() {
    NearZero target =
        new NearZero(head(), 2045, 5, 1990, Optional.of(tonnes("2000")), ReductionPath.LINEAR);
    Progress progress = target.progress(emissions("2022: 100"));
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("100");
    assertThat(progress.verdict()).isEqualTo(Verdict.MET);
  }
}
