package se.klimatbokslut.domain.finding;

import java.util.Locale;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * A year in which the gases, weighed by their warming, do not add up to all gases together.
 *
 * @param at the cell of all gases in the place that differs most
 * @param place name and id
 * @param places number of municipalities that differ
 * @param sum of the gases in CO2 equivalents
 * @param tolerancePct of the total
 */
public record GasesDifferFromTotal(
    SourceCell at,
    String place,
    int year,
    int places,
    Co2e total,
    Co2e sum,
    double tolerancePct,
    Severity severity)
    implements Finding {

  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "all gases of %d in %s (the largest of %d such differences): found %s and gases that add up"
            + " to %s, expected a difference of at most %.1f %%. Compare the units and dates of the"
            + " editions of each gas.",
        year,
        place,
        places,
        total,
        sum,
        tolerancePct);
  }
}
