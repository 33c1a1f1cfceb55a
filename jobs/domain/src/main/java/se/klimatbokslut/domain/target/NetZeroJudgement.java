package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.trend.StraightLine;
import se.klimatbokslut.domain.verdict.Margin;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;
import se.klimatbokslut.domain.verdict.ReasonCode;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * Until the target year, emissions less sinks are compared with a straight path to zero where sinks
 * of both the judged year and the start are reported, so that both ends count the same; else, and
 * where a least cut at home is demanded, gross emissions with the path to what may remain. In the
 * target year what remains after sinks is compared with zero.
 */
final class NetZeroJudgement implements Judgement {
  private final NetZero target;
  private final LevelSeries series;
  private final Course.ToShare course;
  private final SortedMap<Integer, Co2e> sinks;

  NetZeroJudgement(
      NetZero target, LevelSeries series, Course.ToShare course, SortedMap<Integer, Co2e> sinks) {
    this.target = target;
    this.series = series;
    this.course = course;
    this.sinks = sinks;
  }

  /** What may remain is a share of the base; without it, zero needs no base. */
  @Override
  public Optional<ProgressBuilder> settled(Judged judged) {
    return judged.due() && !hasRest()
        ? Optional.of(balanced(judged, BigDecimal.ZERO))
        : Optional.empty();
  }

  @Override
  public ProgressBuilder onPath(PathStart start, Judged judged) {
    return judged.due() ? inTargetYear(start, judged) : underWay(start, judged);
  }

  private ProgressBuilder underWay(PathStart gross, Judged judged) {
    boolean byNet = !hasRest() && sinkOf(judged).isPresent() && sinks.containsKey(gross.year());
    PathStart start = byNet ? net(gross) : gross;
    BigDecimal value = byNet ? net(judged) : judged.level().value();
    Comparison comparison = against(course.at(start, judged.year()), judged, value);
    Clause reason =
        comparison
            .clause(byNet ? Phrase.SUBJECT_NET : Phrase.SUBJECT_GROSS, course.description(start))
            .and(balance(judged));
    return verdict(comparison, judged, reason)
        .value(value)
        .path(comparison.bound())
        .target(course.at(start, target.year()))
        .margin(comparison.margin(StraightLine.through(series.values()).map(StraightLine::slope)))
        .requiredRate(
            YearlyFall.required(
                value, course.at(start, target.year()), target.year() - judged.year()));
  }

  /** Below zero is never on the way without a sink that is reported. */
  private ProgressBuilder verdict(Comparison comparison, Judged judged, Clause reason) {
    return target.climatePositive() && comparison.kept() && sinkOf(judged).isEmpty()
        ? Progress.notAssessable(ReasonCode.SINKS_NOT_REPORTED, reason, Levels.TONNES)
        : Progress.of(Verdict.track(comparison.kept()), reason, Levels.TONNES)
            .flip(comparison.flip());
  }

  private ProgressBuilder inTargetYear(PathStart start, Judged judged) {
    BigDecimal rest = course.at(start, target.year());
    Comparison gross = against(rest, judged, judged.level().value());
    if (gross.kept()) {
      return balanced(judged, rest);
    }
    return Progress.of(Verdict.MISSED, state(judged, rest), Levels.TONNES)
        .value(gross.value())
        .target(rest)
        .margin(Margin.withoutPace(gross.distance(), Levels.TONNES));
  }

  private ProgressBuilder balanced(Judged judged, BigDecimal rest) {
    Clause reason = state(judged, rest);
    ProgressBuilder progress =
        isNetKnown(judged)
            ? Progress.of(Verdict.result(isBalanced(judged)), reason, Levels.TONNES)
                .margin(Margin.withoutPace(net(judged).negate(), Levels.TONNES))
            : Progress.notAssessable(ReasonCode.SINKS_NOT_REPORTED, reason, Levels.TONNES);
    return progress.value(judged.level().value()).target(rest);
  }

  private boolean isBalanced(Judged judged) {
    int sign = net(judged).signum();
    return target.climatePositive() ? sign < 0 : sign <= 0;
  }

  /** Without emissions zero needs no sink; below zero always does. */
  private boolean isNetKnown(Judged judged) {
    return sinkOf(judged).isPresent()
        || (judged.level().value().signum() == 0 && !target.climatePositive());
  }

  @Override
  public ProgressBuilder told(ProgressBuilder progress, Judged judged) {
    return progress.value(judged.level().value());
  }

  @Override
  public Clause state(Judged judged) {
    return Clause.of(
            Phrase.GROSS_STATE,
            Argument.year(judged.year()),
            Argument.amount(judged.level().value(), Levels.TONNES))
        .and(balance(judged));
  }

  private Clause state(Judged judged, BigDecimal rest) {
    return hasRest()
        ? state(judged).and(Clause.of(Phrase.ALLOWED_REST, Argument.amount(rest, Levels.TONNES)))
        : state(judged);
  }

  private static Comparison against(BigDecimal bound, Judged judged, BigDecimal value) {
    return new Comparison(judged.year(), value, bound, Levels.TONNES, Direction.AT_MOST);
  }

  private boolean hasRest() {
    return target.minimumCutPct().isPresent();
  }

  private Optional<Co2e> sinkOf(Judged judged) {
    return Optional.ofNullable(sinks.get(judged.year()));
  }

  private BigDecimal net(Judged judged) {
    return judged.level().value().subtract(sinkOf(judged).orElse(Co2e.ZERO).tonnes());
  }

  private PathStart net(PathStart gross) {
    Co2e sink = sinks.getOrDefault(gross.year(), Co2e.ZERO);
    return new PathStart(gross.year(), gross.value().subtract(sink.tonnes()), gross.unit());
  }

  private Clause balance(Judged judged) {
    return sinkOf(judged)
        .map(
            sink ->
                Clause.of(
                    Phrase.SINKS_REPORTED,
                    Argument.year(judged.year()),
                    Argument.amount(sink),
                    Argument.amount(net(judged), Levels.TONNES)))
        .orElseGet(() -> unreported(judged.year()));
  }

  private Clause unreported(int year) {
    SortedMap<Integer, Co2e> before = sinks.headMap(year);
    return before.isEmpty()
        ? Clause.of(Phrase.SINKS_NOT_REPORTED, Argument.year(year))
        : Clause.of(
            Phrase.SINKS_LAST_REPORTED,
            Argument.year(year),
            Argument.year(before.lastKey()),
            Argument.amount(before.getOrDefault(before.lastKey(), Co2e.ZERO)));
  }
}
