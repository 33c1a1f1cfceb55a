package se.klimatbokslut.publish.explain;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * One line of an explained change.
 *
 * @param sector code; empty for lines about all sectors
 * @param from where the change starts, {@code to} where it ends: year, status and edition
 * @param national effect; empty where there is none to tell
 * @param local effect; empty where there is none to tell
 */
record ChangeLine(
    Kind kind,
    String sector,
    SectorYear from,
    SectorYear to,
    Co2e fromAmount,
    Co2e toAmount,
    Optional<Co2e> national,
    Optional<Co2e> local,
    Optional<NationalSource> source,
    String note) {

  enum Kind {
    /** History told differently by the newest edition. */
    RESTATED("restated"),
    SECTOR("sector"),
    /** All sectors together. */
    BETWEEN_YEARS("between-years"),
    /** All lines together. */
    TOTAL("total");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }

  Co2e change() {
    return toAmount.minus(fromAmount);
  }
}
