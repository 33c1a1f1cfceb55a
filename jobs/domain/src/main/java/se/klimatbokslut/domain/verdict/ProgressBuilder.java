package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.klimatbokslut.domain.budget.RunOut;
import se.klimatbokslut.domain.time.Status;

/** Puts a {@link Progress} together; what is not given stays empty. */
public final class ProgressBuilder {
  private final Verdict verdict;
  private final String reason;
  private final String unit;
  private OptionalInt latestDefinitiveYear = OptionalInt.empty();
  private Optional<Status> status = Optional.empty();
  private Optional<String> editionId = Optional.empty();
  private Optional<BigDecimal> value = Optional.empty();
  private Optional<BigDecimal> pathValue = Optional.empty();
  private Optional<BigDecimal> targetValue = Optional.empty();
  private OptionalDouble requiredRatePct = OptionalDouble.empty();
  private OptionalDouble endlessRatePct = OptionalDouble.empty();
  private Optional<RunOut> runOut = Optional.empty();
  private Optional<Margin> margin = Optional.empty();
  private double prognosisSharePct;
  private Optional<Flip> flip = Optional.empty();
  private List<String> missing = List.of();

  ProgressBuilder(Verdict verdict, String reason, String unit) {
    this.verdict = verdict;
    this.reason = reason;
    this.unit = unit;
  }

  public ProgressBuilder latestDefinitiveYear(OptionalInt year) {
    latestDefinitiveYear = year;
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

  public ProgressBuilder runOut(Optional<RunOut> dates) {
    runOut = dates;
    return this;
  }

  public ProgressBuilder margin(Margin distance) {
    margin = Optional.of(distance);
    return this;
  }

  public ProgressBuilder prognosisShare(double pct) {
    prognosisSharePct = pct;
    return this;
  }

  public ProgressBuilder flip(Flip change) {
    flip = Optional.of(change);
    return this;
  }

  public ProgressBuilder missing(List<String> sentences) {
    missing = sentences;
    return this;
  }

  public Progress build() {
    return new Progress(
        verdict,
        reason,
        latestDefinitiveYear,
        status,
        editionId,
        value,
        pathValue,
        targetValue,
        unit,
        requiredRatePct,
        endlessRatePct,
        runOut,
        margin,
        prognosisSharePct,
        flip,
        missing);
  }
}
