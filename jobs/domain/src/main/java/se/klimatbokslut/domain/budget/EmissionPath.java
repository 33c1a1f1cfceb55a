package se.klimatbokslut.domain.budget;

import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.YearRange;

/**
 * Emissions that a budget plans for each year of its period.
 *
 * @param startTonnes the level that the convention starts from, in tonnes a year
 * @param rate yearly fall as a fraction, negative for a path that rises
 */
public record EmissionPath(
    PathConvention convention, YearRange period, double startTonnes, double rate) {

  /** The path of a given rate that spends exactly the budget: its start level is implied. */
  static EmissionPath spending(
      Co2e budget, YearRange period, PathConvention convention, double rate) {
    double start = budget.toTonnes() / convention.total(period.length(), rate);
    return new EmissionPath(convention, period, start, rate);
  }

  /** The planned emissions of one year of the period. */
  public Co2e in(int year) {
    return Co2e.ofTonnes(startTonnes * convention.share(year - period.first(), rate));
  }
}
