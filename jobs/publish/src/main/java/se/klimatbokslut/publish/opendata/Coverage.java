package se.klimatbokslut.publish.opendata;

import java.util.List;
import java.util.OptionalInt;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * Places and years that the shared figures are of.
 *
 * @param countries two letters each, sorted
 * @param firstYear 0 when there are no figures
 */
record Coverage(List<String> countries, int firstYear, int lastYear) {

  static Coverage read(ReleaseDatabase database, List<Table> shared) {
    if (!shared.contains(Table.OUT_EMISSIONS)) {
      return new Coverage(List.of(), 0, 0);
    }
    List<String> countries =
        database.rows(
            "select distinct split_part(municipality_id, '-', 1) country from open_out_emissions order by 1",
            List.of(),
            row -> row.text("country"));
    return database
        .rows(
            "select min(year) first_year, max(year) last_year from open_out_emissions",
            List.of(),
            row -> of(countries, row.year("first_year"), row.year("last_year")))
        .get(0);
  }

  boolean isKnown() {
    return firstYear > 0;
  }

  private static Coverage of(List<String> countries, OptionalInt first, OptionalInt last) {
    return new Coverage(countries, first.orElse(0), last.orElse(0));
  }
}
