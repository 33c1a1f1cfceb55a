package se.klimatbokslut.domain.gate;

import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Co2e;

/** A published amount and the cell it stands in. */
public record Figure(Co2e amount, SourceCell at) {
  private static final double MILLIGRAMS = 1e9;

  /** For ratios; sums stay in {@link Co2e}. */
  double tonnes() {
    return amount.milligrams() / MILLIGRAMS;
  }
}
