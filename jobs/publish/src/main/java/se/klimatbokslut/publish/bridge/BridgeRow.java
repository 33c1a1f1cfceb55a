package se.klimatbokslut.publish.bridge;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * One line of a bridge.
 *
 * @param item as in the table: {@code sector-out}
 * @param name sector or facility; empty for other items
 * @param amount tonnes, below zero what is taken off; empty when it is not known
 * @param status empty when it is not known, as is {@code editionId}
 */
public record BridgeRow(
    String targetId,
    int year,
    int position,
    String item,
    String name,
    Optional<BigDecimal> amount,
    String status,
    String editionId) {

  /** Where the line stands in the release. */
  public FigureKey key() {
    return FigureKey.of(Table.OUT_SCOPE_BRIDGE, targetId, year, position);
  }

  /** False for a step, which adds to the line before. */
  public boolean isTotal() {
    return switch (item) {
      case "all-gases", "public-total", "target-scope" -> true;
      default -> false;
    };
  }

  boolean isZero() {
    return amount.filter(tonnes -> tonnes.signum() == 0).isPresent();
  }

  /** True when both say the same, of whichever targets. */
  public boolean saysAs(BridgeRow other) {
    return year == other.year
        && item.equals(other.item)
        && name.equals(other.name)
        && amount.equals(other.amount);
  }
}
