package se.klimatbokslut.publish.peer;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.publish.release.ReleaseRow;

/**
 * A row of {@code out_peer_group}.
 *
 * @param group empty when withheld
 * @param withheld why; empty when there is a group
 */
public record PeerLine(
    String gas,
    int year,
    String measure,
    BigDecimal value,
    String unit,
    OptionalInt sinceYear,
    String status,
    String editionId,
    OptionalInt populationYear,
    Optional<Group> group,
    String withheld) {

  /** The municipalities of its kind, and where it stands among them. */
  public record Group(
      BigDecimal fromPopulation,
      Optional<BigDecimal> belowPopulation,
      boolean heavyIndustry,
      boolean widened,
      int size,
      BigDecimal min,
      BigDecimal lowerQuartile,
      BigDecimal median,
      BigDecimal upperQuartile,
      BigDecimal max,
      int lowerThan,
      int higherThan) {}

  static PeerLine of(ReleaseRow row) throws SQLException {
    return new PeerLine(
        row.text("gas"),
        row.year("year").orElseThrow(),
        row.text("measure"),
        row.number("value").orElseThrow(),
        row.text("unit"),
        row.year("since_year"),
        row.text("status"),
        row.text("edition_id"),
        row.year("population_year"),
        row.text("group_id").isEmpty() ? Optional.empty() : Optional.of(group(row)),
        row.text("group_withheld"));
  }

  private static Group group(ReleaseRow row) throws SQLException {
    return new Group(
        row.number("group_from_population").orElseThrow(),
        row.number("group_below_population"),
        row.flag("group_heavy_industry"),
        row.flag("group_widened"),
        whole(row, "group_size"),
        row.number("group_min").orElseThrow(),
        row.number("group_lower_quartile").orElseThrow(),
        row.number("group_median").orElseThrow(),
        row.number("group_upper_quartile").orElseThrow(),
        row.number("group_max").orElseThrow(),
        whole(row, "lower_than"),
        whole(row, "higher_than"));
  }

  private static int whole(ReleaseRow row, String column) throws SQLException {
    return row.number(column).orElseThrow().intValueExact();
  }
}
