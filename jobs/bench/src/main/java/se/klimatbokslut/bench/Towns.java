package se.klimatbokslut.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.klimatbokslut.domain.budget.CarbonBudget;
import se.klimatbokslut.domain.budget.PathConvention;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.ScopedSeries;
import se.klimatbokslut.domain.statistics.YearFigure;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.time.YearRange;

/** A thousand invented towns whose emissions of 21 years all differ, asked for in turn. */
@State(Scope.Thread)
public class Towns {
  private static final int COUNT = 1000;
  private static final YearRange PERIOD = new YearRange(2020, 2040);

  private final List<Town> towns;
  private int turn;

  public Towns() {
    Random random = new Random(20);
    this.towns = IntStream.range(0, COUNT).mapToObj(i -> town(random)).toList();
  }

  Town next() {
    turn = turn == COUNT - 1 ? 0 : turn + 1;
    return towns.get(turn);
  }

  /**
   * A town in the two shapes that are compared.
   *
   * @param emissions the same amounts as {@code emitted}
   */
  @SuppressWarnings("ArrayRecordComponent") // towns are never compared
  record Town(CarbonBudget budget, ScopedSeries emissions, long[] emitted, long[] path) {
    long amount() {
      return budget.amount().milligrams();
    }
  }

  private static Town town(Random random) {
    Co2e start = Co2e.ofTonnes(10_000 + 1_000_000 * random.nextDouble());
    CarbonBudget budget = budget(start.times(8 + 6 * random.nextDouble()), start);
    long[] path =
        PERIOD
            .years()
            .mapToLong(
                year -> budget.plan(ScopedSeries.EMPTY).path().orElseThrow().in(year).milligrams())
            .toArray();
    long[] emitted =
        IntStream.range(0, path.length)
            .mapToLong(i -> start.times((0.8 + 0.4 * random.nextDouble()) / (1 + i)).milligrams())
            .toArray();
    return new Town(budget, series(emitted), emitted, path);
  }

  private static CarbonBudget budget(Co2e amount, Co2e start) {
    return new CarbonBudget(
        amount,
        PERIOD,
        PathConvention.UNCUT_FIRST_YEAR,
        OptionalDouble.empty(),
        Optional.of(start));
  }

  private static ScopedSeries series(long[] emitted) {
    SortedMap<Integer, YearFigure> years = new TreeMap<>();
    for (int i = 0; i < emitted.length; i++) {
      years.put(
          PERIOD.first() + i, new YearFigure(new Co2e(emitted[i]), Status.DEFINITIVE, "invented"));
    }
    return new ScopedSeries(years, List.of());
  }
}
