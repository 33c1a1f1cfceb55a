package se.klimatbokslut.domain.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * The present pace against the same cut every year, summed from the reference year to an end year.
 *
 * @param yearlyCutPct percent that each year emits less than the one before
 * @param endYear last year of the sums
 */
public record CarbonLawMethod(MethodBasis basis, BigDecimal yearlyCutPct, int endYear)
    implements PeerMethod {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.TREND_SLOPE,
          Measure.TREND_TOTAL,
          Measure.CARBON_LAW_TOTAL,
          Measure.CHANGE_SINCE_FIRST_YEAR,
          Measure.NET_ZERO_DATE,
          Measure.MEETS_PARIS);

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public SortedMap<String, List<Measurement>> compare(PeerFigures figures, int referenceYear) {
    return new TownMeasures(figures, basis)
        .each(
            MEASURES,
            (town, measure) -> new CarbonLawTown(this, town, referenceYear).measure(measure));
  }
}
