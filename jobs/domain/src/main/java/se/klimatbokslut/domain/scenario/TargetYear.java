package se.klimatbokslut.domain.scenario;

import java.util.OptionalInt;
import se.klimatbokslut.domain.target.AnnualReduction;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.domain.target.LevelCeiling;
import se.klimatbokslut.domain.target.NearZero;
import se.klimatbokslut.domain.target.NetZero;
import se.klimatbokslut.domain.target.ReductionFromBase;
import se.klimatbokslut.domain.target.Target;

/** The year in which it shows whether a target was kept. */
final class TargetYear {
  private TargetYear() {}

  /** Empty for targets that are not on emissions, and for promises without an end. */
  static OptionalInt of(Target target) {
    if (target instanceof CarbonBudgetTarget budget) {
      return OptionalInt.of(budget.period().last());
    }
    if (target instanceof AnnualReduction reduction) {
      return reduction.endYear();
    }
    if (target instanceof ReductionFromBase reduction) {
      return OptionalInt.of(reduction.targetYear());
    }
    if (target instanceof LevelCeiling ceiling) {
      return OptionalInt.of(ceiling.targetYear());
    }
    if (target instanceof NetZero zero) {
      return OptionalInt.of(zero.year());
    }
    return target instanceof NearZero zero ? OptionalInt.of(zero.year()) : OptionalInt.empty();
  }
}
