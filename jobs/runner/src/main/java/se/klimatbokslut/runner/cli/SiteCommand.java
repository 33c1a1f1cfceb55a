package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.site.Site;

@Command(
    name = "site",
    description = {
      "The public pages of a release: every municipality, county, nation and programme, all"
          + " targets, the method, data to download and what new editions changed, in Swedish,"
          + " Danish and English.",
      "",
      "The result is a folder of files that any web server can show, below any path, and that"
          + " opens from a disk too: start with its index.html. Nothing on the pages is fetched"
          + " from elsewhere. The same release gives the same files.",
      "",
      "The folder is replaced in one step when all pages are written; a site that is there stays"
          + " when the making fails. A folder that holds something else is left alone."
    },
    footer = {
      "",
      "Examples: klimatbokslut site",
      "          klimatbokslut site --packs --out /var/www/klimat"
          + " --base-url https://klimat.example.se"
    })
final class SiteCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private PublisherOptions publisher = new PublisherOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write. Default: the folder site of the release.")
  private @Nullable Path out;

  @Option(
      names = "--packs",
      description =
          "Also the bokslut of every municipality for download: PDF, docx and xlsx, in the language"
              + " of its country.")
  private boolean packs;

  @Override
  public Integer call() throws IOException {
    Release release = options.release();
    Path target = out == null ? release.site() : out;
    try (ReleaseDatabase database = ReleaseDatabase.openHeld(release);
        ProgressLine progress = ProgressLine.of(options.quiet())) {
      int pages = Site.write(database, target, publisher.settings(), packs, progress::says);
      System.err.println("wrote %d pages".formatted(pages));
    }
    System.out.println(target.resolve("index.html"));
    return ExitCode.DONE;
  }
}
