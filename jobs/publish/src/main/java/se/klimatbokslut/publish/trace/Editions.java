package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.pipeline.table.Table;

/** The order in which a publication was issued. */
final class Editions {
  private static final Comparator<TracedRow> OLDEST_FIRST =
      Comparator.comparing((TracedRow row) -> row.text("edition_date"))
          .thenComparing(row -> Integer.parseInt(row.text("issue")))
          .thenComparing(row -> row.text("edition_id"));

  private Editions() {}

  /**
   * Of rows of lists of plants those that the newest list has of each plant, gas and year,
   * whichever publication that list is of.
   */
  static List<TracedRow> newestLists(List<TracedRow> plants, RowSource release) {
    List<String> editions = ids(release.rows(Selection.of(Table.CORE_EDITION)));
    Map<List<String>, TracedRow> newest = new LinkedHashMap<>();
    List<TracedRow> oldestFirst = new ArrayList<>(plants);
    oldestFirst.sort(Comparator.comparingInt(plant -> editions.indexOf(plant.text("edition_id"))));
    oldestFirst.forEach(
        plant ->
            newest.put(
                List.of(plant.text("facility_id"), plant.text("gas"), plant.text("year")), plant));
    return List.copyOf(newest.values());
  }

  /** Ids, the oldest first. */
  static List<String> ofPublication(String publication, RowSource release) {
    return ids(release.rows(Selection.of(Table.CORE_EDITION).with("publication", publication)));
  }

  private static List<String> ids(List<TracedRow> editions) {
    return editions.stream().sorted(OLDEST_FIRST).map(row -> row.text("edition_id")).toList();
  }
}
