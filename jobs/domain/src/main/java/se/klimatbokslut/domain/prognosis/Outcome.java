package se.klimatbokslut.domain.prognosis;

/**
 * One estimate beside what the statistics said later.
 *
 * @param origin the last year that the estimate knew
 * @param horizon years ahead, 1 or more
 * @param sector its code, {@link #TOTAL} for all together
 * @param group of the area's sector mix in the year of origin
 * @param method id of a {@link Route} or {@link Peer}
 * @param estimate tonnes
 * @param actual tonnes, above 0
 */
public record Outcome(
    String areaId,
    int origin,
    int horizon,
    String sector,
    String group,
    String method,
    double estimate,
    double actual) {
  /** In place of a sector: all of them. */
  public static final String TOTAL = "all";

  /** Estimate less actual in percent of the actual: positive when too high. */
  double errorPct() {
    return 100 * (estimate / actual - 1);
  }

  /** Distance of the actual from the estimate in percent of the estimate, as bands are given. */
  double distancePct() {
    return estimate == 0 ? Double.POSITIVE_INFINITY : 100 * Math.abs(actual / estimate - 1);
  }
}
