package se.klimatbokslut.domain.target;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;

/**
 * One line of the way from a public total to what a target counts.
 *
 * @param name code of the sector or id of the facility; empty for other items
 * @param amount of a total, or what the step adds (takes off, when negative); empty when it is not
 *     known
 * @param status of the figures behind it; empty when there are none
 * @param editionId of the figures behind it, several joined by {@code " + "}; empty where the
 *     statistics do not say
 */
public record BridgeLine(
    int year,
    BridgeItem item,
    String name,
    Optional<Co2e> amount,
    Optional<Status> status,
    Optional<String> editionId) {

  static BridgeLine unknown(int year, BridgeItem item, String name) {
    return new BridgeLine(year, item, name, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
