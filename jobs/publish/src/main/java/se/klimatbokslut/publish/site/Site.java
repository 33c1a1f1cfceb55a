package se.klimatbokslut.publish.site;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import se.klimatbokslut.publish.opendata.OpenData;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseManifest;

/**
 * Writes the public pages of a release: files that need no server, the same bytes for the same
 * release.
 */
public final class Site {
  private final ReleaseDatabase database;
  private final SiteContents contents;
  private final EditionNames editions;
  private final SiteFrame frame;
  private final Consumer<String> progress;

  private Site(ReleaseDatabase database, OpenDataSettings settings, Consumer<String> progress) {
    this.database = database;
    this.contents = SiteContents.read(database, settings.licences());
    this.editions = EditionNames.read(database);
    ReleaseManifest manifest = database.release().manifest();
    this.frame =
        new SiteFrame(
            database.release().id(),
            manifest.asOfDate(),
            manifest.created().isEmpty() ? manifest.asOfDate() + "T00:00:00Z" : manifest.created(),
            manifest.codeVersion(),
            manifest.sample(),
            settings.baseUrl().replaceFirst("/+$", ""));
    this.progress = progress;
  }

  /**
   * Writes the site into a folder, replacing the site that is there once all of the new one is
   * written.
   *
   * @param settings where the folder will stand on the web, and who publishes
   * @param packs whether the pack of each municipality is written, too, in the language of its
   *     country
   * @param progress told the name of each page that is begun
   * @return how many pages there are
   * @throws se.klimatbokslut.publish.table.CannotWriteException when something else than a site
   *     stands there, or the disk refuses; the site that was there stays
   */
  public static int write(
      ReleaseDatabase database,
      Path target,
      OpenDataSettings settings,
      boolean packs,
      Consumer<String> progress) {
    Site site = new Site(database, settings, progress);
    AtomicInteger pages = new AtomicInteger();
    SiteFolder.replace(target, folder -> pages.set(site.fill(folder, settings, packs)));
    return pages.get();
  }

  private int fill(SiteFolder folder, OpenDataSettings settings, boolean packs) {
    Assets.write(folder);
    progress.accept("data");
    OpenData.write(database.release(), folder.path().resolve("data"), settings.below("data/"));
    if (packs) {
      Packs.write(database, contents, folder, progress);
    }
    int pages = pages(folder);
    folder.write(SiteFolder.MARK, frame.mark().getBytes(StandardCharsets.UTF_8));
    return pages;
  }

  private int pages(SiteFolder folder) {
    int pages = 1;
    Changes changes = Changes.read(database);
    for (Locale language : SiteFrame.LANGUAGES) {
      Words words = new Words(language, editions);
      pages += new SiteEdition(database, contents, words, frame, folder, progress).write(changes);
    }
    folder.write(SitePath.FRONT, FrontPage.html(frame, editions));
    return pages;
  }
}
