package se.klimatbokslut.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import se.klimatbokslut.domain.Given;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;

class BudgetLawsTest {
  private static final long KILOGRAM = 1_000_000;
  private static final int FIRST = 2020;

  @Property
  void pathOfAPublishedRateSpendsItsBudget(
      @ForAll PathConvention convention,
      @ForAll @IntRange(min = 1, max = 100_000_000) int tonnes,
      @ForAll @DoubleRange(min = -20, max = 99) double ratePct,
      @ForAll @IntRange(min = 1, max = 60) int years) {
    Co2e budget = Co2e.ofTonnes(tonnes);
    YearRange period = period(years);
    EmissionPath path = EmissionPath.spending(budget, period, convention, ratePct / 100);
    assertSpends(path, period, budget);
  }

  @Property
  void pathOfASolvedRateSpendsItsBudget(
      @ForAll PathConvention convention,
      @ForAll @IntRange(min = 1, max = 5_000_000) int start,
      @ForAll @DoubleRange(min = 1.01, max = 40) double startLevels,
      @ForAll @IntRange(min = 2, max = 60) int years) {
    Co2e budget = Co2e.ofTonnes(start * startLevels);
    CarbonBudget given =
        new CarbonBudget(
            budget,
            period(years),
            convention,
            OptionalDouble.empty(),
            Optional.of(Co2e.ofTonnes(start)));
    EmissionPath path = given.plan(ScopedSeries.EMPTY).path().orElseThrow();
    assertSpends(path, period(years), budget);
  }

  @Property
  void endlessPathFallsAtLeastAsFastAsOneThatMayStop(
      @ForAll PathConvention convention,
      @ForAll @DoubleRange(min = 1.5, max = 30) double startLevels,
      @ForAll @IntRange(min = 2, max = 60) int years) {
    double ending = convention.rateSpending(startLevels, years);
    assertThat(convention.endlessRate(startLevels)).isGreaterThanOrEqualTo(ending - 1e-9);
  }

  @Property
  void addingAYearNeverUnspendsABudget(
      @ForAll("emissions") List<Long> emissions, @ForAll PathConvention convention) {
    Ledger ledger = ledger(1, emissions, List.of(), convention);
    for (int row = 1; row < emissions.size(); row++) {
      assertThat(remaining(ledger, row)).isLessThanOrEqualTo(remaining(ledger, row - 1));
    }
    Ledger shorter = ledger(1, emissions.subList(0, emissions.size() - 1), List.of(), convention);
    assertThat(ledger.remaining()).isLessThanOrEqualTo(shorter.remaining());
  }

  /**
   * Next year's emissions, at least what the required path has for it, never lower the rate that is
   * required after it: there is no rate any more, or it is not lower. A level that is held is never
   * below the path of a rate that is not negative.
   */
  @Property
  void waitingNeverLowersTheRequiredRate(
      @ForAll PathConvention convention,
      @ForAll @DoubleRange(min = 0.5, max = 30) double startLevels,
      @ForAll @IntRange(min = 2, max = 40) int years,
      @ForAll @DoubleRange(min = 1, max = 2) double aboveThePath) {
    Co2e level = Co2e.ofTonnes(1_000_000);
    Co2e left = level.times(startLevels);
    RequiredRate now = RequiredRate.within(convention, level, left, years);
    Assume.that(now instanceof RequiredRate.Rate);
    double rate = now.pct().orElseThrow();
    Co2e next = level.times(convention.share(0, rate / 100)).times(aboveThePath);
    assertNotLower(RequiredRate.within(convention, next, left.minus(next), years - 1), rate);
    assertNotLower(RequiredRate.afterWaiting(convention, level, left, years).orElseThrow(), rate);
  }

  /** The other side of the law: a year exactly on a path that cuts at once keeps its rate. */
  @Property
  void yearOnThePathKeepsTheRate(
      @ForAll @DoubleRange(min = 0.5, max = 30) double startLevels,
      @ForAll @IntRange(min = 2, max = 40) int years) {
    Co2e level = Co2e.ofTonnes(1_000_000);
    Co2e left = level.times(startLevels);
    RequiredRate now = RequiredRate.within(PathConvention.CUT_FIRST_YEAR, level, left, years);
    Assume.that(now instanceof RequiredRate.Rate);
    double rate = now.pct().orElseThrow();
    Co2e next = level.times(1 - rate / 100);
    RequiredRate then =
        RequiredRate.within(PathConvention.CUT_FIRST_YEAR, next, left.minus(next), years - 1);
    assertThat(then.pct().orElseThrow()).isCloseTo(rate, within(1e-4));
  }

  @Property
  void emissionsAndRemainderAreTheBudget(@ForAll("emissions") List<Long> emissions) {
    Ledger ledger = ledger(1, emissions, List.of(), PathConvention.LINEAR);
    Co2e spent = emissions.stream().map(value -> new Co2e(value)).reduce(Co2e.ZERO, Co2e::plus);
    assertThat(spent.plus(ledger.remaining())).isEqualTo(ledger.budget().amount());
  }

  @Property
  void partsOfARestatementAreTheChangeOfWhatIsLeft(
      @ForAll("emissions") List<Long> now, @ForAll("emissions") List<Long> previous) {
    Ledger newer = ledger(1, now, previous, PathConvention.UNCUT_FIRST_YEAR);
    Ledger older = ledger(1, previous, List.of(), PathConvention.UNCUT_FIRST_YEAR);
    assertThat(newer.restatement().orElseThrow().change())
        .isEqualTo(newer.remaining().minus(older.remaining()));
  }

  @Property
  void scalingEmissionsAndBudgetTogetherMovesNoDateAndNoRate(
      @ForAll("emissions") List<Long> emissions, @ForAll @IntRange(min = 2, max = 50) int factor) {
    Ledger one = ledger(1, emissions, List.of(), PathConvention.CONTINUOUS);
    Ledger scaled = ledger(factor, emissions, List.of(), PathConvention.CONTINUOUS);
    assertThat(scaled.runOut().flatMap(RunOut::levelHeld))
        .isEqualTo(one.runOut().flatMap(RunOut::levelHeld));
    assertThat(pct(scaled)).isCloseTo(pct(one), within(1e-6));
  }

  @Property
  void pathNeverRisesWhileTheRateIsPositive(
      @ForAll PathConvention convention, @ForAll @DoubleRange(min = 0, max = 150) double ratePct) {
    double rate = convention == PathConvention.LINEAR ? ratePct / 100 : ratePct / 151;
    EmissionPath path = new EmissionPath(convention, period(30), 1000, rate);
    for (int year = FIRST + 1; year < FIRST + 30; year++) {
      assertThat(path.in(year)).isBetween(Co2e.ZERO, path.in(year - 1));
    }
  }

  @Provide
  Arbitrary<List<Long>> emissions() {
    return Arbitraries.longs()
        .between(KILOGRAM, 400_000_000 * KILOGRAM)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static void assertNotLower(RequiredRate then, double rate) {
    assertThat(then).isNotInstanceOf(RequiredRate.Increase.class);
    assertThat(then.pct().orElse(Double.MAX_VALUE)).isGreaterThanOrEqualTo(rate - 1e-4);
  }

  private static void assertSpends(EmissionPath path, YearRange period, Co2e budget) {
    Co2e spent = period.years().mapToObj(path::in).reduce(Co2e.ZERO, Co2e::plus);
    assertThat(Math.abs(spent.minus(budget).milligrams())).isLessThanOrEqualTo(KILOGRAM);
  }

  private static Ledger ledger(
      long factor, List<Long> now, List<Long> previous, PathConvention convention) {
    return new CarbonBudget(
            new Co2e(factor * 1_328_000_000L * KILOGRAM),
            period(21),
            convention,
            OptionalDouble.of(16),
            Optional.empty())
        .ledger(series(factor, now), series(1, previous));
  }

  private static ScopedSeries series(long factor, List<Long> emissions) {
    SortedMap<Integer, YearFigure> years = new TreeMap<>();
    for (long value : emissions) {
      Co2e amount = new Co2e(factor * value);
      years.put(FIRST + years.size(), new YearFigure(amount, Status.DEFINITIVE, Given.EDITION));
    }
    return new ScopedSeries(years, List.of());
  }

  private static Co2e remaining(Ledger ledger, int row) {
    return ledger.rows().get(row).remaining().orElseThrow();
  }

  private static double pct(Ledger ledger) {
    return ledger.endlessRate().orElseThrow().pct().orElse(-1);
  }

  private static YearRange period(int years) {
    return new YearRange(FIRST, FIRST + years - 1);
  }
}
