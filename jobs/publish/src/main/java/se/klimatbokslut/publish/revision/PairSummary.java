package se.klimatbokslut.publish.revision;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * What one edition changed in all municipalities together.
 *
 * @param moved municipalities with another total in any year that both editions hold
 * @param totals how many totals changed: municipalities times years
 * @param median size of their changes in percent
 * @param nation the newest year of the nation that both hold, and its change
 * @param causes each {@code restated 3120}, of municipalities' sectors
 */
public record PairSummary(
    EditionPair pair,
    long moved,
    long totals,
    Optional<BigDecimal> median,
    Optional<BigDecimal> p90,
    Optional<At> largest,
    Optional<At> nation,
    List<String> causes) {

  /** A change of one total. */
  public record At(String areaId, int year, BigDecimal pct) {}

  static PairSummary of(ReleaseRow row) throws SQLException {
    EditionPair pair = EditionPair.of(row);
    String nation = row.text("largest_municipality_id");
    return new PairSummary(
        pair,
        row.number("municipalities_moved").orElse(BigDecimal.ZERO).longValueExact(),
        row.number("totals_moved").orElse(BigDecimal.ZERO).longValueExact(),
        row.number("median_change_pct"),
        row.number("p90_change_pct"),
        at(row, nation, "largest"),
        at(row, nation.substring(0, Math.min(2, nation.length())), "nation"),
        Arrays.stream(row.text("figures_by_cause").split(", ")).toList());
  }

  private static Optional<At> at(ReleaseRow row, String area, String what) throws SQLException {
    OptionalInt year = row.year(what + "_year");
    return row.number(what + "_change_pct").map(pct -> new At(area, year.orElseThrow(), pct));
  }
}
