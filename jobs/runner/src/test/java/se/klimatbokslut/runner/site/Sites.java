package se.klimatbokslut.runner.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.site.Site;
import se.klimatbokslut.publish.site.check.ReadSite;
import se.klimatbokslut.runner.browser.FewPlaces;

/** Sites of the release that a home published last, in folders of their own. */
final class Sites {
  private Sites() {}

  /** All places, without packs: those of all municipalities take twice as long as their pages. */
  static ReadSite whole(Path home, String name) {
    return written(current(home), emptied(name), false);
  }

  /** Some places with their packs. */
  static ReadSite withPacks(Path home, List<String> places, String name) {
    Path folder = emptied(name);
    try {
      return written(FewPlaces.of(current(home), places, folder), folder.resolve("site"), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Release current(Path home) {
    return Release.current(home).orElseThrow();
  }

  private static ReadSite written(Release release, Path folder, boolean packs) {
    try (ReleaseDatabase database = ReleaseDatabase.openHeld(release)) {
      Site.write(database, folder, OpenDataSettings.none(), packs, page -> {});
    }
    return new ReadSite(folder);
  }

  private static Path emptied(String name) {
    Path folder = Path.of("target", name).toAbsolutePath();
    try {
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
