package se.klimatbokslut.publish.boundary;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * The newest boundaries of a country that a release holds.
 *
 * @param licence as the edition states it
 * @param source whose they are, as the sidecar says
 * @param areas well-known text in WGS 84 by municipality
 */
public record Boundaries(
    String publication,
    String editionId,
    String licence,
    String source,
    SortedMap<String, String> areas) {

  private static final String NEWEST =
      """
      select b.municipality_id, b.boundary, b.edition_id, e.licence, e.source
      from core_boundary b join core_edition e using (edition_id)
      where e.publication = ?
      qualify dense_rank() over (order by e.edition_date desc, e.issue desc, e.edition_id) = 1
      order by b.municipality_id
      """;

  public Boundaries {
    areas = Collections.unmodifiableSortedMap(areas);
  }

  /**
   * Those of a country; empty when the release holds none.
   *
   * @param country {@code SE} or {@code DK}
   */
  public static Optional<Boundaries> newest(ReleaseDatabase database, String country) {
    String publication = "boundaries-" + country.toLowerCase(Locale.ROOT);
    return database
        .rowsOf(
            Table.CORE_BOUNDARY,
            NEWEST,
            List.of(publication),
            row ->
                new Boundaries(
                    publication,
                    row.text("edition_id"),
                    row.text("licence"),
                    row.text("source"),
                    new TreeMap<>(
                        Collections.singletonMap(
                            row.text("municipality_id"), row.text("boundary")))))
        .stream()
        .reduce(Boundaries::and);
  }

  private Boundaries and(Boundaries more) {
    SortedMap<String, String> both = new TreeMap<>(areas);
    both.putAll(more.areas);
    return new Boundaries(publication, editionId, licence, source, both);
  }
}
