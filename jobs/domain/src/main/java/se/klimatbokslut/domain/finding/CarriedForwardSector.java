package se.klimatbokslut.domain.finding;

import java.util.Locale;

/**
 * A sector whose newest year is last year's times one factor nearly everywhere.
 *
 * @param sameRatioPct share of the places that changed by the median ratio
 * @param thresholdPct above which that is told
 */
public record CarriedForwardSector(
    SourceCell at, String sector, int year, int places, double sameRatioPct, double thresholdPct)
    implements Finding {
  @Override
  public String explanation() {
    return String.format(
        Locale.ROOT,
        "sector %s, year %d: %.0f %% of %d municipalities changed by the same ratio, expected at most"
            + " %.0f %%. The figures are carried forward from the year before: they are marked and"
            + " calibrate nothing. Ask the publisher when local figures come.",
        sector,
        year,
        sameRatioPct,
        places,
        thresholdPct);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
