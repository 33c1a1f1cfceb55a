package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import se.klimatbokslut.domain.budget.RunOut;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.time.Status;

/**
 * How far one target has come.
 *
 * @param reason why this verdict; always there
 * @param code why it is not assessable or too close to call; empty of other verdicts
 * @param latestDefinitiveYear the newest year with a figure that is not a prognosis
 * @param valueYear the year of the judged figure
 * @param status of the judged figure, as is {@code editionId}
 * @param value the judged figure; of a carbon budget the cumulative emissions
 * @param valueLow what the judged figure is at least, where it is known by bounds only; as is
 *     {@code valueHigh}
 * @param pathValue what the path to the target has in the same year
 * @param targetValue what the target demands; of a carbon budget the budget
 * @param unit of the three: {@code t}, {@code t/person}, {@code %} or {@code count}
 * @param requiredRatePct yearly cut from now on, under the target's own convention
 * @param endlessRatePct yearly cut from now on of a path without end
 * @param rateIfWaitingPct yearly cut from the year after, if the next year is like the last
 * @param debt of a carbon budget: what was emitted beyond it
 * @param runOut of a carbon budget
 * @param flip what would change the verdict; empty when nothing in the figures would
 * @param start where the path starts; empty when no path is compared with
 * @param starts the answers from every start, where the decision names none
 * @param robustness how the verdict holds under other readings; empty when nothing is judged
 * @param outlook what estimates say of a later year; empty without estimates
 * @param missing about figures that are needed and not there
 */
public record Progress(
    Verdict verdict,
    Clause reason,
    Optional<ReasonCode> code,
    OptionalInt latestDefinitiveYear,
    OptionalInt valueYear,
    Optional<Status> status,
    Optional<String> editionId,
    Optional<BigDecimal> value,
    Optional<BigDecimal> valueLow,
    Optional<BigDecimal> valueHigh,
    Optional<BigDecimal> pathValue,
    Optional<BigDecimal> targetValue,
    String unit,
    OptionalDouble requiredRatePct,
    OptionalDouble endlessRatePct,
    OptionalDouble rateIfWaitingPct,
    Optional<Co2e> debt,
    Optional<RunOut> runOut,
    Optional<Margin> margin,
    Optional<Flip> flip,
    Optional<PathStart> start,
    List<Reading> starts,
    Optional<Robustness> robustness,
    Optional<Outlook> outlook,
    List<Clause> missing) {

  public Progress {
    starts = List.copyOf(starts);
    missing = List.copyOf(missing);
  }

  /** The day a budget is used up: under the trend where there is one, else with the level held. */
  public Optional<LocalDate> runOutDate() {
    return runOut.flatMap(RunOut::date);
  }

  public static ProgressBuilder of(Verdict verdict, Clause reason, String unit) {
    return new ProgressBuilder(verdict, reason, Optional.empty(), unit);
  }

  /** Neither kept nor broken, because something is not there. */
  public static ProgressBuilder notAssessable(ReasonCode code, Clause reason, String unit) {
    return new ProgressBuilder(Verdict.NOT_ASSESSABLE, reason, Optional.of(code), unit);
  }

  /** The two halves of the question have different answers. */
  public static ProgressBuilder undecided(ReasonCode code, Clause reason, String unit) {
    return new ProgressBuilder(Verdict.TOO_CLOSE_TO_CALL, reason, Optional.of(code), unit);
  }

  /** The reason; where nothing can be judged also what is missing and what would supply it. */
  public Clause explanation() {
    return verdict != Verdict.NOT_ASSESSABLE || missing.isEmpty()
        ? reason
        : Clause.of(Phrase.EXPLAINED, reason.nested(), Clause.joined(missing).nested());
  }

  /** The same figures, undecided. */
  public Progress tooCloseToCall(ReasonCode because, Clause doubt) {
    return new ProgressBuilder(
            Verdict.TOO_CLOSE_TO_CALL, doubt.and(reason), Optional.of(because), unit)
        .figuresOf(this)
        .withoutFlip()
        .build();
  }

  /** The same figures, from which no verdict follows. */
  public Progress withheld(ReasonCode because, Clause why) {
    return new ProgressBuilder(Verdict.NOT_ASSESSABLE, why.and(reason), Optional.of(because), unit)
        .figuresOf(this)
        .withoutFlip()
        .build();
  }

  /** The same with something more said. */
  public Progress adding(Clause remark) {
    return changed(reason.and(remark)).build();
  }

  public Progress with(Robustness tried) {
    return changed(reason).robustness(tried).build();
  }

  public Progress with(Outlook ahead) {
    return changed(reason).outlook(ahead).build();
  }

  private ProgressBuilder changed(Clause said) {
    return new ProgressBuilder(verdict, said, code, unit).figuresOf(this);
  }
}
