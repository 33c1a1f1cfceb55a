package se.klimatbokslut.domain.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import se.klimatbokslut.domain.time.YearRange;

/**
 * A sector that in some years changed by one factor nearly everywhere.
 *
 * @param sameRatioPct least share of the places that changed by the median ratio in these years
 * @param thresholdPct above which that is told
 */
public record CarriedForwardSector(
    SourceCell at,
    String sector,
    SortedSet<Integer> years,
    double sameRatioPct,
    double thresholdPct)
    implements Finding {

  public CarriedForwardSector {
    years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
  }

  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "sector %s, %s: found at least %.0f %% of the municipalities changed by the same ratio,"
            + " expected at most %.0f %%. These figures are carried forward, or shared out by one"
            + " key, and say nothing of the place: they are marked and calibrate nothing. Ask the"
            + " publisher when local figures come.",
        sector,
        YearRange.listed(years),
        sameRatioPct,
        thresholdPct);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
