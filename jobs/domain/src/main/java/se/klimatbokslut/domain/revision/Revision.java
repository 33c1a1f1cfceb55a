package se.klimatbokslut.domain.revision;

import java.util.Optional;
import java.util.OptionalDouble;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;

/**
 * What a later edition changed in one sector and year.
 *
 * @param before the figure of the earlier edition; empty when it has none, which is not zero
 * @param after the figure of the later edition
 * @param added what sectors that the earlier edition has nowhere make of the later figure
 */
public record Revision(
    SectorYear at, Optional<Co2e> before, Optional<Co2e> after, Co2e added, Cause cause) {

  /** Empty unless both editions have the figure. */
  public Optional<Co2e> change() {
    return before.flatMap(old -> after.map(now -> now.minus(old)));
  }

  /**
   * The change without what was added, in percent of the size of the earlier figure; empty also
   * when that is zero.
   */
  public OptionalDouble changePct() {
    double old = before.map(Co2e::toTonnes).orElse(0.0);
    return change().isEmpty() || old == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * change().orElseThrow().minus(added).toTonnes() / Math.abs(old));
  }

  /** How the figure is known once the later edition is out. */
  public Status status() {
    return after.isPresent() ? Status.DEFINITIVE : Status.OLDER_EDITION;
  }
}
