package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.domain.time.Vintage;
import se.klimatbokslut.pipeline.table.Table;

/** Which edition speaks for a year. */
final class KnownYears {
  private KnownYears() {}

  /** The population of a year as the newest edition that holds the year has it; at most one row. */
  static List<TracedRow> population(String municipality, String year, RowSource release) {
    return release
        .rows(
            Selection.of(Table.CORE_POPULATION)
                .with("municipality_id", municipality)
                .with("year", year))
        .stream()
        .filter(row -> speaks(row, release))
        .toList();
  }

  private static boolean speaks(TracedRow row, RowSource release) {
    return release
        .row(
            Selection.of(Table.CORE_EDITION_YEAR)
                .with("publication", row.text("publication"))
                .with("year", row.text("year"))
                .in("part", List.of(Vintage.WHOLE, row.text("municipality_id")))
                .with("age", 1))
        .filter(speaking -> speaking.is("edition_id", row.text("edition_id")))
        .isPresent();
  }
}
