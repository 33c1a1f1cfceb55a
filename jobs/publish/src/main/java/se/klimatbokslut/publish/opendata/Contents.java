package se.klimatbokslut.publish.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * What a package holds, for the files that describe it.
 *
 * @param leftOutRows rows that stay out, by table
 */
record Contents(
    Release release,
    OpenDataSettings settings,
    SourceEditions editions,
    List<PackageFile> files,
    Map<String, Long> leftOutRows) {

  /** Vintage date of the release, ISO: the only date that these files carry. */
  String date() {
    return release.manifest().asOfDate();
  }

  void describe(Path folder, ReleaseDatabase database) throws IOException {
    text(folder.resolve(OpenData.MARK), PackageDescriptor.json(this));
  }

  static void text(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
