package se.klimatbokslut.runner.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.site.Site;
import se.klimatbokslut.runner.cli.SampleNight;

/**
 * The public pages of some places of the sample data with their packs, made once for all tests that
 * look at them.
 */
public record SampleSite(Path folder) {
  static final List<String> PLACES =
      List.of("SE-2081", "SE-1490", "SE-0180", "SE-1280", "DK-0420", "DK-0492");

  /** The page of a pack, which brings its style along and is read outside the site as well. */
  static final String PACK = "packs/SE-2081/bokslut-SE-2081-2023-sv.html";

  /** A page of each kind. */
  static final List<String> KINDS =
      List.of(
          "index.html",
          "sv/index.html",
          "sv/SE-2081/index.html",
          "da/DK-0420/index.html",
          "sv/county/SE-20/index.html",
          "da/nation/DK/index.html",
          "en/programme/viable-cities/index.html",
          "sv/targets/index.html",
          "en/method/index.html",
          "da/data/index.html",
          "en/changes/index.html",
          PACK);

  private static final class Made {
    static final SampleSite SITE = make(Path.of("target", "sample-site").toAbsolutePath());
  }

  public static SampleSite made() {
    return Made.SITE;
  }

  /** Every page, by its place in the folder. */
  List<String> pages() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleSite make(Path home) {
    try {
      FileUtils.deleteDirectory(home.toFile());
      Release whole = Release.current(SampleNight.published().home()).orElseThrow();
      Release release = FewPlaces.of(whole, PLACES, home);
      Path folder = home.resolve("webbplats med åäö");
      try (ReleaseDatabase database = ReleaseDatabase.openHeld(release)) {
        Site.write(database, folder, OpenDataSettings.none(), true, page -> {});
      }
      return new SampleSite(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
