package se.klimatbokslut.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.klimatbokslut.domain.quantity.Co2e;

class ScenarioLawsTest {
  private static final int LAST = 2022;
  private static final int END = 2040;

  @Property
  void aSteeperRateNeverEmitsMore(
      @ForAll @IntRange(max = 1_000_000) int tonnes,
      @ForAll @IntRange(min = -20, max = 100) int pct,
      @ForAll @IntRange(max = 20) int steeper) {
    ScopedSectors sectors = level(tonnes);
    AssumedYears flat = rates(Math.min(pct, 100)).years(sectors, END);
    AssumedYears steep = rates(Math.min(pct + steeper, 100)).years(sectors, END);

    for (int year = LAST + 1; year <= END; year++) {
      assertThat(steep.in(year, "transport")).isLessThanOrEqualTo(flat.in(year, "transport"));
    }
  }

  @Property
  void noFallAndNoMeasuresBothHoldTheLevel(@ForAll @IntRange(max = 1_000_000) int tonnes) {
    ScopedSectors sectors = level(tonnes);

    assertThat(rates(0).years(sectors, END))
        .isEqualTo(new Measures(List.of(), Otherwise.LEVEL_HELD).years(sectors, END));
  }

  /** What measures take away and what they cannot is what they were to take away. */
  @Property
  void whatMeasuresTakeAwayAndWhatTheyCannotIsTheirWholeEffect(
      @ForAll @IntRange(max = 1000) int tonnes,
      @ForAll @IntRange(min = 1, max = 2000) int effect,
      @ForAll @IntRange(min = 2020, max = 2050) int start,
      @ForAll @IntRange(max = 20) int lasting,
      @ForAll @IntRange(min = 1, max = 10) int ramp) {
    Measure measure =
        new Measure(
            "m", "transport", Co2e.ofTonnes(effect), start, OptionalInt.of(start + lasting), ramp);

    AssumedYears years =
        new Measures(List.of(measure), Otherwise.LEVEL_HELD).years(level(tonnes), END);

    Co2e intended = Co2e.ZERO;
    Co2e taken = Co2e.ZERO;
    for (int year = LAST + 1; year <= END; year++) {
      assertThat(years.in(year, "transport").isNegative()).isFalse();
      intended = intended.plus(measure.effectIn(year));
      taken = taken.plus(Co2e.ofTonnes(tonnes).minus(years.in(year, "transport")));
    }
    Co2e notEffective = years.notEffective().getOrDefault("transport", Co2e.ZERO);
    assertThat(taken.plus(notEffective)).isEqualTo(intended);
  }

  @Property
  void theOrderOfMeasuresDoesNotMatter(
      @ForAll @IntRange(min = 1, max = 500) int one,
      @ForAll @IntRange(min = 1, max = 500) int other) {
    Measure first = new Measure("a", "transport", Co2e.ofTonnes(one), 2025, OptionalInt.empty(), 3);
    Measure second =
        new Measure("b", "transport", Co2e.ofTonnes(other), 2024, OptionalInt.of(2030), 1);

    assertThat(new Measures(List.of(first, second), Otherwise.LEVEL_HELD).years(level(600), END))
        .isEqualTo(
            new Measures(List.of(second, first), Otherwise.LEVEL_HELD).years(level(600), END));
  }

  @Property
  void yearsFallByTheRateFromOneToTheNext(
      @ForAll @IntRange(min = 1, max = 1_000_000) int tonnes,
      @ForAll @IntRange(min = -20, max = 100) int pct) {
    AssumedYears years = rates(pct).years(level(tonnes), END);

    for (int year = LAST + 2; year <= END; year++) {
      double expected = years.in(year - 1, "transport").toTonnes() * (100 - pct) / 100;
      assertThat(years.in(year, "transport").toTonnes())
          .isCloseTo(expected, within(0.000_000_01 * Math.max(1, expected)));
    }
  }

  private static YearlyRates rates(int pct) {
    return new YearlyRates(Map.of(), BigDecimal.valueOf(pct), OptionalInt.empty());
  }

  private static ScopedSectors level(int tonnes) {
    return new ScopedSectors(
        new TreeMap<>(Map.of(LAST, Map.of("transport", Co2e.ofTonnes(tonnes)))));
  }
}
