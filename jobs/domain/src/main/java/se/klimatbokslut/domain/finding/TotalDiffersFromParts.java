package se.klimatbokslut.domain.finding;

import java.math.BigDecimal;

/**
 * A published total that its parts do not add up to.
 *
 * @param total in the unit of the publication, as are {@code parts} and {@code tolerance}
 */
public record TotalDiffersFromParts(
    SourceCell at,
    String what,
    BigDecimal total,
    BigDecimal parts,
    BigDecimal tolerance,
    Severity severity)
    implements Finding {
  @Override
  public String explanation() {
    return what
        + ": found total "
        + total.toPlainString()
        + " and parts that add up to "
        + parts.toPlainString()
        + ", expected a difference of at most "
        + tolerance.toPlainString()
        + ". Compare both with the publisher's original.";
  }
}
