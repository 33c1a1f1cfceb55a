package se.klimatbokslut.domain.followup;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.budget.Ledger;
import se.klimatbokslut.domain.quantity.Perspective;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.BoundaryCheck;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.Descent;
import se.klimatbokslut.domain.target.OpenFacilities;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Progress;

/** The yearly question to a target: is it kept? */
public final class FollowUp {
  private FollowUp() {}

  /** The verdict by definitive figures, with how it holds and what estimates say of the outlook. */
  public static Progress progress(Target target, Statistics statistics, Accounts accounts) {
    return new Question(target, statistics.through(accounts.year())).answer(accounts);
  }

  /** Every year of a verified carbon budget that counts what the statistics do; none of others. */
  public static List<AccountedYear> account(Target target, Statistics statistics) {
    return isComparable(target, statistics) && target instanceof CarbonBudgetTarget budget
        ? account(budget, budget.head().scope().withUnallocated(statistics, false))
        : List.of();
  }

  /**
   * The way down that a verified target asks of the emissions of its area; none of targets of other
   * perspectives, which measures inside the area do not lower tonne by tonne.
   */
  public static Optional<Descent> descent(Target target, Statistics statistics) {
    return isComparable(target, statistics)
            && target.head().perspective() == Perspective.TERRITORIAL
        ? target.descent(target.head().scope().withUnallocated(statistics, false))
        : Optional.empty();
  }

  private static boolean isComparable(Target target, Statistics statistics) {
    return target.head().verified()
        && (target.isRelative()
            || BoundaryCheck.of(target, statistics.definitive()).other().isEmpty());
  }

  private static List<AccountedYear> account(CarbonBudgetTarget budget, Statistics statistics) {
    ScopeRule scope = budget.head().scope();
    Statistics known = scope.withEstimatedFacilities(statistics);
    OpenFacilities open = scope.openFacilities(known);
    Ledger low = budget.ledger(open.wholeSectorIn(year -> true));
    Ledger high = budget.ledger(open.wholeSectorIn(year -> false));
    return new BoundedAccount(low, high, open.years(), BandedAccount.of(budget, statistics))
        .years();
  }
}
