package se.klimatbokslut.publish.trace;

import java.util.Comparator;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** The order in which a publication was issued. */
final class Editions {
  private static final Comparator<TracedRow> OLDEST_FIRST =
      Comparator.comparing((TracedRow row) -> row.text("edition_date"))
          .thenComparing(row -> Integer.parseInt(row.text("issue")))
          .thenComparing(row -> row.text("edition_id"));

  private Editions() {}

  /** Ids, the oldest first. */
  static List<String> ofPublication(String publication, RowSource release) {
    return release.rows(Selection.of(Table.CORE_EDITION).with("publication", publication)).stream()
        .sorted(OLDEST_FIRST)
        .map(row -> row.text("edition_id"))
        .toList();
  }
}
