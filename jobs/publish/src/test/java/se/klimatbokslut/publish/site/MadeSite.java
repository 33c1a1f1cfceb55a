package se.klimatbokslut.publish.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.revision.RevisedRelease;
import se.klimatbokslut.publish.site.check.ReadSite;

/** Sites of made-up releases with few places. */
final class MadeSite {
  private static final String BOUNDARIES = "boundaries-se-2024-01-01-abababab";

  private MadeSite() {}

  /** Borlänge and Borås with boundaries that are free for all. */
  static Release release(Path home) throws Exception {
    return release(home, "CC0-1.0", "SE-2081", "SE-1490");
  }

  /**
   * Borlänge and Borås, with sums of their groups and three editions of one publication.
   *
   * @param licence of boundaries
   * @param bounded municipalities that have one, squares from west to east
   */
  static Release release(Path home, String licence, String... bounded) throws Exception {
    List<String> editions = new ArrayList<>(List.of(RevisedRelease.editions()));
    editions.add(
        "'%1$s', 'boundaries-se', date '2024-01-01', false, 1, date '2024-01-01', 'ab', 'g.json', 2024, 2024, null, '%2$s', 'Gränsverket', timestamp '2025-07-01 00:00:00'"
            .formatted(BOUNDARIES, licence));
    return RevisedRelease.in(BorlangeRelease.in(home))
        .table(Table.CORE_EDITION, editions.toArray(String[]::new))
        .table(
            Table.CORE_BOUNDARY,
            IntStream.range(0, bounded.length)
                .mapToObj(at -> boundary(bounded[at], 13 + at))
                .toArray(String[]::new))
        .table(
            Table.OUT_AREA_TOTAL,
            total("SE-20", "county", 350000, "6.702"),
            total("SE", "nation", 901572, "5.3"))
        .release();
  }

  static ReadSite of(Release release, Path folder) {
    return of(release, folder, OpenDataSettings.none());
  }

  static ReadSite of(Release release, Path folder, OpenDataSettings settings) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      Site.write(database, folder, settings, false, page -> {});
    }
    return new ReadSite(folder);
  }

  private static String boundary(String id, int west) {
    return "'%1$s', 'MULTIPOLYGON (((%2$d 60, %3$d 60, %3$d 61, %2$d 61, %2$d 60)))', 'boundaries-se', '%4$s', '', 1, ''"
        .formatted(id, west, west + 1, BOUNDARIES);
  }

  private static String total(String id, String kind, int tonnes, String perCapita) {
    return "'%s', 2022, 'GHG', 'territorial', '%s', 1, 1, %d, null, null, 52000, 0.5, %s, 'definitive', 'smhi-ghg', 'smhi-ghg-2025-09-01-5e6f7a8b'"
        .formatted(id, kind, tonnes, perCapita);
  }
}
