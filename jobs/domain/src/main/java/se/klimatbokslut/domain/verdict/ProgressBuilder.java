package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.klimatbokslut.domain.budget.RunOut;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.time.Status;

/** Puts a {@link Progress} together; what is not given stays empty. */
public final class ProgressBuilder {
  private final Verdict verdict;
  private final Clause reason;
  private final Optional<ReasonCode> code;
  private final String unit;
  private OptionalInt latestDefinitiveYear = OptionalInt.empty();
  private OptionalInt valueYear = OptionalInt.empty();
  private Optional<Status> status = Optional.empty();
  private Optional<String> editionId = Optional.empty();
  private Optional<BigDecimal> value = Optional.empty();
  private Optional<BigDecimal> valueLow = Optional.empty();
  private Optional<BigDecimal> valueHigh = Optional.empty();
  private Optional<BigDecimal> pathValue = Optional.empty();
  private Optional<BigDecimal> targetValue = Optional.empty();
  private OptionalDouble requiredRatePct = OptionalDouble.empty();
  private OptionalDouble endlessRatePct = OptionalDouble.empty();
  private OptionalDouble rateIfWaitingPct = OptionalDouble.empty();
  private Optional<Co2e> debt = Optional.empty();
  private Optional<RunOut> runOut = Optional.empty();
  private Optional<Margin> margin = Optional.empty();
  private Optional<Flip> flip = Optional.empty();
  private Optional<PathStart> start = Optional.empty();
  private List<Reading> starts = List.of();
  private Optional<Robustness> robustness = Optional.empty();
  private Optional<Outlook> outlook = Optional.empty();
  private List<Clause> missing = List.of();

  ProgressBuilder(Verdict verdict, Clause reason, Optional<ReasonCode> code, String unit) {
    this.verdict = verdict;
    this.reason = reason;
    this.code = code;
    this.unit = unit;
  }

  public ProgressBuilder latestDefinitiveYear(OptionalInt year) {
    latestDefinitiveYear = year;
    return this;
  }

  public ProgressBuilder valueYear(OptionalInt year) {
    valueYear = year;
    return this;
  }

  public ProgressBuilder knownFrom(Status known, String edition) {
    status = Optional.of(known);
    editionId = Optional.of(edition);
    return this;
  }

  public ProgressBuilder value(BigDecimal judged) {
    value = Optional.of(judged);
    return this;
  }

  /** The judged figure where it is not known exactly. */
  public ProgressBuilder between(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    valueLow = low;
    valueHigh = high;
    return this;
  }

  public ProgressBuilder path(BigDecimal planned) {
    pathValue = Optional.of(planned);
    return this;
  }

  public ProgressBuilder target(BigDecimal demanded) {
    targetValue = Optional.of(demanded);
    return this;
  }

  public ProgressBuilder requiredRate(OptionalDouble pct) {
    requiredRatePct = pct;
    return this;
  }

  public ProgressBuilder endlessRate(OptionalDouble pct) {
    endlessRatePct = pct;
    return this;
  }

  public ProgressBuilder rateIfWaiting(OptionalDouble pct) {
    rateIfWaitingPct = pct;
    return this;
  }

  public ProgressBuilder debt(Optional<Co2e> beyond) {
    debt = beyond;
    return this;
  }

  public ProgressBuilder runOut(Optional<RunOut> dates) {
    runOut = dates;
    return this;
  }

  public ProgressBuilder margin(Margin distance) {
    margin = Optional.of(distance);
    return this;
  }

  public ProgressBuilder flip(Flip change) {
    flip = Optional.of(change);
    return this;
  }

  public ProgressBuilder start(PathStart from) {
    start = Optional.of(from);
    return this;
  }

  public ProgressBuilder starts(List<Reading> answers) {
    starts = answers;
    return this;
  }

  ProgressBuilder robustness(Robustness tried) {
    robustness = Optional.of(tried);
    return this;
  }

  ProgressBuilder outlook(Outlook ahead) {
    outlook = Optional.of(ahead);
    return this;
  }

  ProgressBuilder withoutFlip() {
    flip = Optional.empty();
    return this;
  }

  public ProgressBuilder missing(List<Clause> gaps) {
    missing = gaps;
    return this;
  }

  /** Everything but the verdict and its reason. */
  ProgressBuilder figuresOf(Progress other) {
    latestDefinitiveYear = other.latestDefinitiveYear();
    valueYear = other.valueYear();
    status = other.status();
    editionId = other.editionId();
    value = other.value();
    valueLow = other.valueLow();
    valueHigh = other.valueHigh();
    pathValue = other.pathValue();
    targetValue = other.targetValue();
    requiredRatePct = other.requiredRatePct();
    endlessRatePct = other.endlessRatePct();
    rateIfWaitingPct = other.rateIfWaitingPct();
    debt = other.debt();
    runOut = other.runOut();
    margin = other.margin();
    flip = other.flip();
    start = other.start();
    starts = other.starts();
    robustness = other.robustness();
    outlook = other.outlook();
    missing = other.missing();
    return this;
  }

  public Progress build() {
    return new Progress(
        verdict,
        reason,
        code,
        latestDefinitiveYear,
        valueYear,
        status,
        editionId,
        value,
        valueLow,
        valueHigh,
        pathValue,
        targetValue,
        unit,
        requiredRatePct,
        endlessRatePct,
        rateIfWaitingPct,
        debt,
        runOut,
        margin,
        flip,
        start,
        starts,
        robustness,
        outlook,
        missing);
  }
}
