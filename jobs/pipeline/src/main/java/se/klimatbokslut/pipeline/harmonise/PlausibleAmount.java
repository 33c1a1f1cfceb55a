package se.klimatbokslut.pipeline.harmonise;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * Amounts that a place in these countries can emit in a year. The bounds also keep every sum of an
 * edition within what an amount can hold (9.2 billion tonnes): 290 municipalities at their bound
 * are 8.7 billion, 62 sub-sectors of a nation likewise.
 */
final class PlausibleAmount {
  /** The largest municipality emits about 4 million. */
  private static final BigDecimal OF_MUNICIPALITY = BigDecimal.valueOf(30_000_000);

  /** Sweden emitted 71 million in 1990, Denmark 78. */
  private static final BigDecimal OF_NATION = BigDecimal.valueOf(140_000_000);

  /** Consumption in and outside of the country together: Sweden had 163 million in 1992. */
  private static final BigDecimal OF_NATIONAL_SERIES = BigDecimal.valueOf(400_000_000);

  private PlausibleAmount() {}

  /** What is wrong with an amount of a nation in tonnes, consumption abroad included. */
  static Optional<Finding> ofNationalSeries(SourceCell at, BigDecimal tonnes) {
    return check(at, tonnes, OF_NATIONAL_SERIES);
  }

  /** What is wrong with an amount in tonnes, of a municipality or of more than one. */
  static Optional<Finding> check(SourceCell at, BigDecimal tonnes, boolean ofMunicipality) {
    return check(at, tonnes, ofMunicipality ? OF_MUNICIPALITY : OF_NATION);
  }

  private static Optional<Finding> check(SourceCell at, BigDecimal tonnes, BigDecimal most) {
    return tonnes.abs().compareTo(most) <= 0
        ? Optional.empty()
        : Optional.of(
            new OutOfRange(
                at, written(tonnes), "at most " + most.toPlainString() + " t for such a place"));
  }

  private static String written(BigDecimal tonnes) {
    String plain = tonnes.stripTrailingZeros().toPlainString();
    return (plain.length() > 40 ? plain.substring(0, 40) + "..." : plain) + " t";
  }
}
