package se.klimatbokslut.domain.finding;

import java.math.BigDecimal;

/**
 * Published totals that differ from the sum of their parts by no more than both were rounded. The
 * sum of the parts is what counts, so that sectors always add up to the total that is shown.
 *
 * @param at the total that differs most
 * @param what that total, in the publication's words
 * @param totals how many differ
 * @param published in t, as are {@code parts}
 */
public record RoundedTotals(
    SourceCell at, String what, int totals, BigDecimal published, BigDecimal parts)
    implements Finding {
  @Override
  public String explanation() {
    return "found %d totals that differ from the sum of their sectors by rounding, at most %s t (%s: %s t published, %s t added up), expected equal ones. Figures are the sums of the sectors."
        .formatted(
            totals,
            published.subtract(parts).abs().toPlainString(),
            what,
            published.toPlainString(),
            parts.toPlainString());
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }
}
