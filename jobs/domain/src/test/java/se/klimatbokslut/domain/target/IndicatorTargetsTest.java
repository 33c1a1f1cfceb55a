package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.indicator;
import static se.klimatbokslut.domain.sentence.Language.EN;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

class IndicatorTargetsTest {
  // Borås: twelve percent of trips by bicycle in 2040
  private static final Indicator CYCLING =
      new Indicator(head(), "cycle-trips", BigDecimal.valueOf(12), "%", 2040, Direction.AT_LEAST);
  private static final Register CONTRACTS =
      new Register(head(), "contracts", OptionalInt.of(40), OptionalInt.of(2025));

  // from 6 % in 2020 by 0.3 points a year: 6.9 % in 2023
  @Test
  void shareFollowsAStraightPathFromTheFirstReportedValue() {
    Progress progress = CYCLING.progress(cycling("2020: 6, 2023: 6.6"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("6.6");
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("6.9");
    assertThat(progress.targetValue().orElseThrow()).isEqualByComparingTo("12");
    assertThat(progress.unit()).isEqualTo("%");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-0.3");
    assertThat(progress.margin().orElseThrow().unit()).isEqualTo("percentage points");
    // 0.2 points a year
    assertThat(progress.margin().orElseThrow().years().orElseThrow()).isCloseTo(-1.5, within(1e-9));
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "the value was 6.6 % in 2023 and the target for 2040 is at least 12 %; the pathway asks"
                + " for 6.9 % in 2023: straight line from 6 % in 2020 to 12 % in 2040");
    assertThat(progress.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if the figure of 2023 was 0.3 percentage points higher");
  }

  @Test
  void shareOnThePathIsOnTrack() {
    assertThat(CYCLING.progress(cycling("2020: 6, 2023: 6.9")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
  }

  @Test
  void singleValueSaysNothingOfTheWay() {
    Progress progress = CYCLING.progress(cycling("2023: 9"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.code()).contains(ReasonCode.ONE_YEAR_ONLY);
    assertThat(progress.pathValue()).isEmpty();
    assertThat(progress.reason().in(EN))
        .isEqualTo(
            "the value was 9 % in 2023 and the target for 2040 is at least 12 %; one year alone says"
                + " nothing of the way there; a second comparable year settles it");
    assertThat(progress.margin().orElseThrow().amount()).isEqualByComparingTo("-3");
    assertThat(CYCLING.progress(cycling("2023: 12")).verdict()).isEqualTo(Verdict.MET);
    // an estimate is no figure
    assertThat(Given.progress(CYCLING, cycling("2023: ~12")).verdict())
        .isEqualTo(Verdict.NOT_ASSESSABLE);
  }

  // from 1.37 MW in 2019 to 5 MW in 2030: 1.37 + 4/11 of 3.63 = 2.69 MW in 2023
  @Test
  void anIndicatorHasAnyUnit() {
    Indicator solar =
        new Indicator(head(), "solar", BigDecimal.valueOf(5), "MW", 2030, Direction.AT_LEAST);
    Progress progress = solar.progress(indicator("solar", "MW", "2019: 1.37, 2023: 2.5"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("2.69");
    assertThat(progress.unit()).isEqualTo("MW");
    assertThat(progress.margin().orElseThrow().unit()).isEqualTo("MW");
  }

  // at most 10 % in 2030, from 30 % in 2020: 24 % in 2023
  @Test
  void shareThatShouldFall() {
    Indicator target = new Indicator(head(), "oil", BigDecimal.TEN, "%", 2030, Direction.AT_MOST);
    assertThat(target.progress(indicator("oil", "%", "2020: 30, 2023: 24")).verdict())
        .isEqualTo(Verdict.ON_TRACK);
    Progress off = target.progress(indicator("oil", "%", "2020: 30, 2023: 25"));
    assertThat(off.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(off.flip().orElseThrow().sentence().in(EN))
        .isEqualTo("on-track if the figure of 2023 was 1 percentage point lower");
  }

  @Test
  void targetYearDecides() {
    assertThat(CYCLING.progress(cycling("2020: 6, 2040: 12")).verdict()).isEqualTo(Verdict.MET);
    assertThat(CYCLING.progress(cycling("2020: 6, 2040: 11.9")).verdict())
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void otherIndicatorsAndOtherUnitsAreNotTheShare() {
    assertThat(CYCLING.progress(indicator("walking", "%", "2020: 6")).verdict())
        .isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(CYCLING.progress(indicator("cycle-trips", "MW", "2020: 60")).reason().in(EN))
        .isEqualTo("indicator cycle-trips is reported in 'MW', the target is in '%'");
    assertThat(CYCLING.progress(indicator("cycle-trips", "% of trips", "2020: 60")).code())
        .contains(ReasonCode.INDICATOR_NOT_DELIVERED);
  }

  @Test
  void registerIsCountedAgainstTheStatedNumber() {
    assertThat(CONTRACTS.progress(contracts("2023: 40")).verdict()).isEqualTo(Verdict.MET);
    // from 13 in 2022 by 9 a year: 22 in 2023
    Progress progress = CONTRACTS.progress(contracts("2022: 13, 2023: 20"));
    assertThat(progress.verdict()).isEqualTo(Verdict.OFF_TRACK);
    assertThat(progress.pathValue().orElseThrow()).isEqualByComparingTo("22");
    assertThat(progress.unit()).isEqualTo("count");
    assertThat(progress.margin().orElseThrow().unit()).isEqualTo("count");
    assertThat(CONTRACTS.progress(contracts("2022: 13, 2025: 39")).verdict())
        .isEqualTo(Verdict.MISSED);
  }

  @Test
  void registerWithoutAYearIsComparedButNotJudged() {
    Register open = new Register(head(), "contracts", OptionalInt.of(40), OptionalInt.empty());
    Progress progress = open.progress(contracts("2022: 13, 2023: 20"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN))
        .contains("the target without a year is at least 40")
        .endsWith("the target states no year in which it is to be met");
    assertThat(open.progress(contracts("2023: 40")).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void registerWithoutANumberIsOnlyCounted() {
    Register counted = new Register(head(), "contracts", OptionalInt.empty(), OptionalInt.of(2022));
    Progress progress = counted.progress(contracts("2022: 13, 2023: 20"));
    assertThat(progress.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    assertThat(progress.reason().in(EN)).isEqualTo("no number stated; there were 20 in 2023");
    assertThat(progress.value().orElseThrow()).isEqualByComparingTo("20");
  }

  @Test
  void directionIdsAreWhatTargetFilesSay() {
    assertThat(Direction.ofId("at-least")).isSameAs(Direction.AT_LEAST);
    assertThat(Direction.ofId("at-most")).isSameAs(Direction.AT_MOST);
    assertThatThrownBy(() -> Direction.ofId("about")).hasMessageContaining("'about'");
  }

  private static Statistics cycling(String text) {
    return indicator("cycle-trips", "%", text);
  }

  private static Statistics contracts(String text) {
    return indicator("contracts", "count", text);
  }
}
