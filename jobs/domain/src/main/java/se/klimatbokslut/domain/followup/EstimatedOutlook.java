package se.klimatbokslut.domain.followup;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.target.ScopeRule;
import se.klimatbokslut.domain.target.Target;
import se.klimatbokslut.domain.verdict.Outlook;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.Verdict;

/** What a target would be told if the estimates of later years came true. */
final class EstimatedOutlook {
  private final Target target;
  private final ScopeRule scope;
  private final Statistics statistics;

  EstimatedOutlook(Target target, Statistics statistics) {
    this.target = target;
    this.scope = target.head().scope();
    this.statistics = scope.withUnallocated(statistics, false);
  }

  /** Of the newest estimated year after one that was read; empty where none is complete. */
  Optional<Outlook> after(int year) {
    Progress central = judged(scope.withEstimatedFacilities(statistics));
    return central
        .value()
        .filter(value -> central.valueYear().orElse(0) > year)
        .map(value -> outlook(central, value));
  }

  private Outlook outlook(Progress central, BigDecimal value) {
    int year = central.valueYear().getAsInt();
    if (!statistics.bands().containsKey(year)) {
      return new Outlook(year, value, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Progress one = judged(scope.atEndOfBand(statistics, false));
    Progress other = judged(scope.atEndOfBand(statistics, true));
    Optional<BigDecimal> least = one.value().flatMap(v -> other.value().map(v::min));
    Optional<BigDecimal> most = one.value().flatMap(v -> other.value().map(v::max));
    return new Outlook(
        year,
        value,
        least,
        most,
        Optional.of(one.verdict())
            .filter(verdict -> verdict == other.verdict() && verdict != Verdict.NOT_ASSESSABLE));
  }

  private Progress judged(Statistics estimated) {
    Statistics assumed = estimated.withEstimatesAssumed();
    return new Bounds(target, scope.openFacilities(assumed)).progress();
  }
}
