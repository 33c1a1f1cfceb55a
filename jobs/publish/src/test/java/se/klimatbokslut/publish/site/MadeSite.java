package se.klimatbokslut.publish.site;

import java.nio.file.Path;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.revision.RevisedRelease;
import se.klimatbokslut.publish.site.check.ReadSite;

/** Sites of made-up releases with few places. */
final class MadeSite {
  private MadeSite() {}

  /** Borlänge and Borås, with sums of their groups and three editions of one publication. */
  static Release release(Path home) throws Exception {
    return RevisedRelease.in(BorlangeRelease.in(home))
        .table(
            Table.OUT_AREA_TOTAL,
            total("SE-20", "county", 350000, "6.702"),
            total("SE", "nation", 901572, "5.3"))
        .release();
  }

  static ReadSite of(Release release, Path folder) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      Site.write(database, folder, OpenDataSettings.none(), false, page -> {});
    }
    return new ReadSite(folder);
  }

  private static String total(String id, String kind, int tonnes, String perCapita) {
    return "'%s', 2022, 'GHG', 'territorial', '%s', 1, 1, %d, null, null, 52000, 0.5, %s, 'definitive', 'smhi-ghg', 'smhi-ghg-2025-09-01-5e6f7a8b'"
        .formatted(id, kind, tonnes, perCapita);
  }
}
