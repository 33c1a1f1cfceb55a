package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Emissions less sinks are at most zero in a year.
 *
 * @param minimumCutPct how much at least must be cut at home, in percent of the base year's
 *     emissions; only the rest may be balanced
 * @param baseYear of the cut and of the path; empty: the first year from 1990 on with a figure
 * @param baseValue emissions of the base year, where the target states them
 */
public record NetZero(
    TargetHead head,
    int year,
    OptionalDouble minimumCutPct,
    OptionalInt baseYear,
    Optional<Co2e> baseValue)
    implements Target {
  private static final int EARLIEST_BASE = 1990;

  @Override
  public String type() {
    return "net-zero";
  }

  @Override
  public Optional<BaseLevel> baseLevel(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    return baseValue.isPresent()
        ? Optional.empty()
        : BaseLevel.in(series, baseYear.orElseGet(() -> firstYear(series)), Levels.TONNES);
  }

  /**
   * Only with a minimum cut: without one, any amount may be emitted in the target year that sinks
   * take up.
   */
  @Override
  public Optional<Descent> descent(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    int base = baseYear.orElseGet(() -> firstYear(series));
    return minimumCutPct.isEmpty()
        ? Optional.empty()
        : Levels.base(series, base, baseValue.map(Co2e::tonnes))
            .map(value -> Co2e.ofTonnes(allowedRest(value)))
            .flatMap(rest -> Descent.to(year, rest, head.scope().series(statistics)));
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    Assessment assessment = new Assessment(series, Levels.TONNES);
    int base = baseYear.orElseGet(() -> firstYear(series));
    return assessment.onBase(
        base,
        baseValue.map(Co2e::tonnes),
        value ->
            assessment.judge(
                OptionalInt.of(year),
                new NetZeroJudgement(
                    series,
                    new LinearPath(base, value, year, allowedRest(value)),
                    statistics.sinks())));
  }

  private static int firstYear(LevelSeries series) {
    return series.levels().keySet().stream()
        .filter(held -> held >= EARLIEST_BASE)
        .findFirst()
        .orElse(EARLIEST_BASE);
  }

  private BigDecimal allowedRest(BigDecimal base) {
    return minimumCutPct.isPresent()
        ? Co2e.ofTonnes(base).times((100 - minimumCutPct.getAsDouble()) / 100).tonnes()
        : BigDecimal.ZERO;
  }
}
