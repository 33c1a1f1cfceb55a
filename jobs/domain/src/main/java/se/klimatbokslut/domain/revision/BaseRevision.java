package se.klimatbokslut.domain.revision;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.statistics.EditionViews;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.target.Target;

/** The level that a target starts from, as it was known before the newest edition and as it is. */
public record BaseRevision(PathStart before, PathStart now) {
  /** Empty when the target has no such level in one of the two, or that of another year. */
  static Optional<BaseRevision> of(Target target, EditionViews views) {
    return target
        .baseLevel(views.before())
        .flatMap(before -> target.baseLevel(views.now()).map(now -> new BaseRevision(before, now)))
        .filter(base -> base.before.year() == base.now.year());
  }

  public BigDecimal change() {
    return now.value().subtract(before.value());
  }
}
