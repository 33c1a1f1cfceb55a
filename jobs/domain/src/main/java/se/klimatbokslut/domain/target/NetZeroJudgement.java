package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Until the target year, gross emissions are compared with a straight path down to the allowed
 * rest; in the target year, what remains after sinks is compared with zero.
 */
final class NetZeroJudgement implements Judgement {
  private final LevelSeries series;
  private final LinearPath path;
  private final SortedMap<Integer, Co2e> sinks;

  NetZeroJudgement(LevelSeries series, LinearPath path, SortedMap<Integer, Co2e> sinks) {
    this.series = series;
    this.path = path;
    this.sinks = sinks;
  }

  @Override
  public ProgressBuilder underWay(int year, Level level) {
    Comparison comparison = against(path.at(year), year, level);
    return valued(Verdict.track(comparison.kept()), reason(comparison), comparison)
        .margin(comparison.margin(StraightLine.through(series.values()).map(StraightLine::slope)))
        .requiredRate(YearlyFall.required(level.value(), path.to(), path.toYear() - year))
        .flip(comparison.flip());
  }

  @Override
  public ProgressBuilder due(int year, Level level) {
    Comparison gross = against(path.to(), year, level);
    if (hasMinimumCut() && !gross.kept()) {
      return valued(Verdict.MISSED, reason(gross), gross)
          .margin(Margin.withoutPace(gross.distance(), Levels.TONNES));
    }
    return net(year, level)
        .map(net -> balanced(net, gross))
        .orElseGet(() -> valued(Verdict.NOT_ASSESSABLE, reason(gross), gross));
  }

  private ProgressBuilder balanced(BigDecimal net, Comparison gross) {
    return valued(Verdict.result(net.signum() <= 0), reason(gross), gross)
        .margin(Margin.withoutPace(net.negate(), Levels.TONNES));
  }

  private ProgressBuilder valued(Verdict verdict, Clause reason, Comparison comparison) {
    return Progress.of(verdict, reason, Levels.TONNES)
        .value(comparison.value())
        .path(path.at(comparison.year()))
        .target(path.to());
  }

  private static Comparison against(BigDecimal bound, int year, Level level) {
    return new Comparison(year, level.value(), bound, Levels.TONNES, Direction.AT_MOST);
  }

  private boolean hasMinimumCut() {
    return path.to().signum() > 0;
  }

  /** Without emissions nothing needs a sink; with emissions and no reported sink it is unknown. */
  private Optional<BigDecimal> net(int year, Level level) {
    if (level.value().signum() == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    return Optional.ofNullable(sinks.get(year)).map(sink -> level.value().subtract(sink.tonnes()));
  }

  private Clause reason(Comparison comparison) {
    Clause gross =
        Clause.of(
            Phrase.GROSS_COMPARED,
            Argument.year(comparison.year()),
            Argument.amount(comparison.value(), Levels.TONNES),
            Argument.amount(path.at(comparison.year()), Levels.TONNES),
            Argument.year(path.toYear()),
            Argument.amount(path.to(), Levels.TONNES));
    return gross.and(balance(comparison));
  }

  private Clause balance(Comparison comparison) {
    Argument year = Argument.year(comparison.year());
    return Optional.ofNullable(sinks.get(comparison.year()))
        .map(
            sink ->
                Clause.of(
                    Phrase.SINKS_REPORTED,
                    year,
                    Argument.amount(sink),
                    Argument.amount(comparison.value().subtract(sink.tonnes()), Levels.TONNES)))
        .orElseGet(() -> Clause.of(Phrase.SINKS_NOT_REPORTED, year));
  }
}
