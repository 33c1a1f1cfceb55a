package se.klimatbokslut.runner.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.FileUtils;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.site.Site;
import se.klimatbokslut.runner.cli.SampleNight;

/** The public pages of places of the sample data with made-up boundaries of the Swedish ones. */
final class BoundarySite {
  static final List<String> BOUNDED = List.of("SE-0180", "SE-1280", "SE-1490", "SE-2081");

  private static final String AREA =
      """
      select '%1$s' municipality_id,
        'MULTIPOLYGON (((%2$d 60, %3$d 60, %3$d 61, %2$d 61, %2$d 60)))' boundary,
        'boundaries-se' publication, 'boundaries-se-2024-01-01-abababab' edition_id,
        '' source_sheet, 1::bigint source_row, '' source_column
      """;

  private static final String EDITIONS =
      """
      select * from core_edition union all by name
      (select * replace ('boundaries-se-2024-01-01-abababab' as edition_id,
        'boundaries-se' as publication, date '2024-01-01' as edition_date, 'CC0-1.0' as licence)
      from core_edition limit 1)
      """;

  private static final class Made {
    static final Path SITE = make();
  }

  private BoundarySite() {}

  /** Their folder, written once. */
  static Path made() {
    return Made.SITE;
  }

  private static Path make() {
    Path home = Path.of("target", "boundary-site").toAbsolutePath();
    try {
      FileUtils.deleteDirectory(home.toFile());
      Release whole = Release.current(SampleNight.published().home()).orElseThrow();
      Release release = FewPlaces.of(whole, SampleSite.PLACES, home);
      String areas =
          IntStream.range(0, BOUNDED.size())
              .mapToObj(at -> AREA.formatted(BOUNDED.get(at), 12 + at, 13 + at))
              .collect(Collectors.joining(" union all "));
      replace(whole, release, "core_boundary", areas);
      replace(whole, release, "core_edition", EDITIONS);
      Path folder = home.resolve("site");
      try (ReleaseDatabase database = ReleaseDatabase.openHeld(release)) {
        Site.write(database, folder, OpenDataSettings.none(), false, page -> {});
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replace(Release whole, Release release, String table, String select)
      throws IOException {
    for (Path file : release.files(table)) {
      Files.delete(file);
    }
    Path file = release.folder().resolve("tables").resolve(table).resolve("part-0.parquet");
    try (ReleaseDatabase database = ReleaseDatabase.openTrusted(whole)) {
      database.copyToParquet(select, file);
    }
  }
}
