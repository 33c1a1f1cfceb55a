package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.klimatbokslut.domain.budget.RunOut;
import se.klimatbokslut.domain.time.Status;

/**
 * How far one target has come.
 *
 * @param reason why this verdict: a sentence that is always there
 * @param latestDefinitiveYear the newest year with a figure that is not a prognosis
 * @param status of the judged figure, as is {@code editionId}
 * @param value the judged figure; of a carbon budget the cumulative emissions
 * @param pathValue what the path to the target has in the same year
 * @param targetValue what the target demands; of a carbon budget the budget
 * @param unit of the three: {@code t}, {@code t/person}, {@code %} or {@code count}
 * @param requiredRatePct yearly cut from now on, under the target's own convention
 * @param endlessRatePct yearly cut from now on of a path without end
 * @param runOut of a carbon budget
 * @param prognosisSharePct share of the judged figure that is prognosis, 0-100
 * @param flip what would change the verdict; empty when nothing in the figures would
 * @param missing sentences about figures that are needed and not there
 */
public record Progress(
    Verdict verdict,
    String reason,
    OptionalInt latestDefinitiveYear,
    Optional<Status> status,
    Optional<String> editionId,
    Optional<BigDecimal> value,
    Optional<BigDecimal> pathValue,
    Optional<BigDecimal> targetValue,
    String unit,
    OptionalDouble requiredRatePct,
    OptionalDouble endlessRatePct,
    Optional<RunOut> runOut,
    Optional<Margin> margin,
    double prognosisSharePct,
    Optional<Flip> flip,
    List<String> missing) {

  public Progress {
    missing = List.copyOf(missing);
  }

  /** The day a budget is used up: under the trend where there is one, else with the level held. */
  public Optional<LocalDate> runOutDate() {
    return runOut.flatMap(RunOut::date);
  }

  public static ProgressBuilder of(Verdict verdict, String reason, String unit) {
    return new ProgressBuilder(verdict, reason, unit);
  }

  /** Neither kept nor broken, because something is not there. */
  public static ProgressBuilder notAssessable(String reason, String unit) {
    return of(Verdict.NOT_ASSESSABLE, reason, unit);
  }

  /** The reason; where nothing can be judged also what is missing and what would supply it. */
  public String explanation() {
    return verdict != Verdict.NOT_ASSESSABLE || missing.isEmpty()
        ? reason
        : reason + ": " + String.join("; ", missing);
  }

  /** The same figures, undecided. */
  public Progress tooCloseToCall(String because) {
    return new Progress(
        Verdict.TOO_CLOSE_TO_CALL,
        because + "; " + reason,
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
