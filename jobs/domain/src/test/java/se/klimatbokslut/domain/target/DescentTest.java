package se.klimatbokslut.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.Given.emissions;
import static se.klimatbokslut.domain.Given.head;
import static se.klimatbokslut.domain.Given.persons;
import static se.klimatbokslut.domain.Given.scope;
import static se.klimatbokslut.domain.Given.sector;
import static se.klimatbokslut.domain.Given.tonnes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.FacilityFigure;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.time.YearRange;

class DescentTest {
  private static final Statistics KNOWN = emissions("1990: 1000, 2022: 600, 2023: 590, 2024: ~500");

  /** 80 % below 1000 t are 200 t; the estimate of 2024 is no level. */
  @Test
  void aReductionLeadsFromTheLatestPublishedLevelToItsShareOfTheBase() {
    assertThat(shown(reduction(false, Optional.empty()).descent(KNOWN)))
        .containsExactly("2023: 590 t, 2030: 200 t");
    // the statistics go before what the decision states
    assertThat(shown(reduction(false, Optional.of(new BigDecimal("960"))).descent(KNOWN)))
        .containsExactly("2023: 590 t, 2030: 200 t");
    assertThat(
            shown(
                reduction(false, Optional.of(new BigDecimal("900")))
                    .descent(emissions("2022: 600, 2023: 590"))))
        .containsExactly("2023: 590 t, 2030: 180 t");
  }

  @Test
  void withoutABaseNothingIsAskedFor() {
    assertThat(reduction(false, Optional.empty()).descent(emissions("2022: 600"))).isEmpty();
    assertThat(reduction(false, Optional.empty()).descent(emissions("1990: 0, 2022: 600")))
        .isEmpty();
    assertThat(nearZero().descent(emissions("2022: 600"))).isEmpty();
    assertThat(netZero(OptionalDouble.of(85)).descent(emissions("2022: 600"))).isEmpty();
  }

  @Test
  void figuresPerPersonLeaveTheTonnesOpen() {
    Statistics peopled =
        Statistics.builder()
            .figures(sector("transport", "1990: 1000, 2022: 600"))
            .population(persons("1990: 100, 2022: 120, 2030: 130"))
            .build();

    assertThat(reduction(true, Optional.empty()).descent(peopled)).isEmpty();
    assertThat(ceiling(CeilingUnit.TONNES_PER_PERSON).descent(peopled)).isEmpty();
  }

  @Test
  void aCeilingInTonnesIsWhatIsAllowed() {
    assertThat(shown(ceiling(CeilingUnit.TONNES).descent(KNOWN)))
        .containsExactly("2023: 590 t, 2030: 50 t");
  }

  /** 2 % of 1000 t; 85 % below 1000 t. */
  @Test
  void zeroTargetsAllowTheirRest() {
    assertThat(shown(nearZero().descent(KNOWN))).containsExactly("2023: 590 t, 2045: 20 t");
    assertThat(shown(netZero(OptionalDouble.of(85)).descent(KNOWN)))
        .containsExactly("2023: 590 t, 2045: 150 t");
  }

  @Test
  void netZeroWithoutAMinimumCutDependsOnSinks() {
    assertThat(netZero(OptionalDouble.empty()).descent(KNOWN)).isEmpty();
  }

  /** 10 % a year from 100 t: 100, 90, 81, 72.9 t. */
  @Test
  void aBudgetLeadsToTheEndOfItsPath() {
    assertThat(shown(budget().descent(emissions("2020: 98, 2021: 95, 2022: ~90"))))
        .containsExactly("2021: 95 t, 2023: 72.9 t");
  }

  @Test
  void aLevelOfTheTargetYearLeavesNoWay() {
    assertThat(reduction(false, Optional.empty()).descent(emissions("1990: 1000, 2030: 300")))
        .isEmpty();
    assertThat(budget().descent(emissions("2020: 98, 2023: 80"))).isEmpty();
    assertThat(budget().descent(emissions("2020: ~98"))).isEmpty();
  }

  /** Without the plant's figure of 2023 the level is that of 2022: 600 t less 30 t. */
  @Test
  void aYearThatIsNotCompleteIsNoLevel() {
    ScopeRule rule = scope(Set.of(), Set.of(), Set.of("x"), InternationalTransport.MUNICIPAL);
    LevelCeiling target =
        new LevelCeiling(
            head(Perspective.TERRITORIAL, rule),
            new BigDecimal("50"),
            CeilingUnit.TONNES,
            2030,
            OptionalInt.empty(),
            Optional.empty(),
            ReductionPath.LINEAR);

    assertThat(
            shown(
                target.descent(
                    Statistics.builder()
                        .figures(sector("industry", "2022: 600, 2023: 590"))
                        .facilities(List.of(new FacilityFigure("x", 2022, tonnes("30"))))
                        .build())))
        .containsExactly("2022: 570 t, 2030: 50 t");
  }

  @Test
  void whatIsNotAnAmountHasNoWayDown() {
    assertThat(new Statement(head()).descent(KNOWN)).isEmpty();
  }

  private static ReductionFromBase reduction(boolean perPerson, Optional<BigDecimal> base) {
    return new ReductionFromBase(
        head(), 80, OptionalInt.of(1990), 2030, base, ReductionPath.LINEAR, perPerson);
  }

  private static LevelCeiling ceiling(CeilingUnit unit) {
    return new LevelCeiling(
        head(),
        new BigDecimal("50"),
        unit,
        2030,
        OptionalInt.empty(),
        Optional.empty(),
        ReductionPath.LINEAR);
  }

  private static NearZero nearZero() {
    return new NearZero(head(), 2045, 2, 1990, Optional.empty(), ReductionPath.LINEAR);
  }

  private static NetZero netZero(OptionalDouble minimumCut) {
    return new NetZero(head(), 2045, minimumCut, OptionalInt.of(1990), Optional.empty(), false);
  }

  private static CarbonBudgetTarget budget() {
    return new CarbonBudgetTarget(
        head(),
        tonnes("343.9"),
        new YearRange(2020, 2023),
        OptionalDouble.of(10),
        PathConvention.UNCUT_FIRST_YEAR,
        Optional.of(tonnes("100")),
        false);
  }

  private static Stream<String> shown(Optional<Descent> descent) {
    return descent.stream()
        .map(
            way ->
                way.levelYear()
                    + ": "
                    + way.level().amount()
                    + ", "
                    + way.toYear()
                    + ": "
                    + way.allowed());
  }
}
