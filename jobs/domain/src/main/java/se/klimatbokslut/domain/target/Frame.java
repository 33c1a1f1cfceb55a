package se.klimatbokslut.domain.target;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/** The most that may be emitted in one year. */
public sealed interface Frame {
  /**
   * In tonnes; empty for a cut from a base that nothing tells.
   *
   * @param base emissions of the base year
   */
  Optional<Co2e> most(Optional<Co2e> base);

  /** An amount. */
  record Amount(Co2e tonnes) implements Frame {
    @Override
    public Optional<Co2e> most(Optional<Co2e> base) {
      return Optional.of(tonnes);
    }
  }

  /** A cut since the base year, in percent of its emissions. */
  record Cut(double pct) implements Frame {
    @Override
    public Optional<Co2e> most(Optional<Co2e> base) {
      return base.map(level -> level.times((100 - pct) / 100));
    }
  }
}
