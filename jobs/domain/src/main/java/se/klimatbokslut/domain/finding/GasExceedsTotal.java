package se.klimatbokslut.domain.finding;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * A municipality of which one gas alone is more than all gases together.
 *
 * @param at the cell of the gas in the year with the largest excess
 * @param year of that cell
 * @param years in which it is so
 * @param total of all gases in that year, in {@code other}
 * @param other id of the edition of all gases
 */
public record GasExceedsTotal(
    SourceCell at,
    String municipality,
    String name,
    Gas gas,
    int year,
    SortedSet<Integer> years,
    Co2e amount,
    Co2e total,
    String other,
    Severity severity)
    implements Finding {

  public GasExceedsTotal {
    years = new TreeSet<>(years);
  }

  @Override
  public Optional<String> about() {
    return Optional.of(municipality);
  }

  @Override
  public String explanation() {
    return ("%s (%s), %s of %d: found %s, expected at most all gases together, %s in %s (so in %s)."
            + " One of the two was restated and the other not yet, or one is wrong; ask the"
            + " publisher before both are quoted side by side.")
        .formatted(name, municipality, gas, year, amount, total, other, years);
  }
}
