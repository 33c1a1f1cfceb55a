package se.klimatbokslut.domain.finding;

import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Figures that are off by a power of ten: another unit, or a decimal mark that moved.
 *
 * @param what rows and columns that are off
 * @param municipality id, when all are of one municipality; else empty
 * @param power of ten that they are off by, below zero when they are too small
 * @param cells how many are off
 * @param found the first of them
 * @param expected about what it should be
 * @param reference edition or years that this is told from
 */
public record UnitSlip(
    SourceCell at,
    String what,
    String municipality,
    int power,
    int cells,
    Co2e found,
    Co2e expected,
    String reference,
    Severity severity)
    implements Finding {

  @Override
  public Optional<String> about() {
    return Optional.of(municipality).filter(id -> !id.isEmpty());
  }

  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "%s: found %s, expected about %s as in %s; %d cells are too %s by a factor near %d. Compare"
            + " unit and decimal mark with the publisher's original.",
        what,
        found,
        expected,
        reference,
        cells,
        power > 0 ? "large" : "small",
        Math.round(Math.pow(10, Math.abs(power))));
  }
}
