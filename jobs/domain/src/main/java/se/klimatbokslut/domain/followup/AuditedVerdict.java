package se.klimatbokslut.domain.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.target.BoundaryStanding;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.domain.verdict.Verdict;

/**
 * A verdict with all that a good one must be able to show.
 *
 * @param startYear where the path starts; empty without one
 * @param pathStated whether the decision itself states what each year allows
 * @param judgedYear of the judged figure
 * @param status of the judged figure
 * @param robustnessPct share of all readings that give the verdict; empty when none was tried
 */
public record AuditedVerdict(
    Verdict verdict,
    BoundaryStanding boundary,
    OptionalInt startYear,
    boolean pathStated,
    OptionalInt judgedYear,
    Optional<Status> status,
    Optional<BigDecimal> robustnessPct) {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What a good answer cannot do without. */
  public enum Lack {
    AGREED_BOUNDARY,
    START_BEFORE_JUDGED_YEAR,
    DEFINITIVE_FIGURE,
    FULL_ROBUSTNESS;

    /** As written in answers: {@code agreed-boundary}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What it lacks; nothing of a verdict that is no good news. */
  public List<Lack> lacks() {
    List<Lack> lacks = new ArrayList<>();
    if (!verdict.isPositive()) {
      return lacks;
    }
    if (!boundary.isDefensible()) {
      lacks.add(Lack.AGREED_BOUNDARY);
    }
    if (needsStart() && !startsBefore()) {
      lacks.add(Lack.START_BEFORE_JUDGED_YEAR);
    }
    if (status.filter(known -> known != Status.PROGNOSIS).isEmpty()) {
      lacks.add(Lack.DEFINITIVE_FIGURE);
    }
    if (robustnessPct.filter(pct -> pct.compareTo(ALL) == 0).isEmpty()) {
      lacks.add(Lack.FULL_ROBUSTNESS);
    }
    return lacks;
  }

  /** What is met was compared with the target itself: its year has come or its level is reached. */
  private boolean needsStart() {
    return verdict == Verdict.ON_TRACK && !pathStated;
  }

  private boolean startsBefore() {
    return startYear.isPresent()
        && judgedYear.isPresent()
        && startYear.getAsInt() < judgedYear.getAsInt();
  }
}
