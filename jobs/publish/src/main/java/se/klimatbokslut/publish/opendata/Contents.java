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

  /** Address of a thing that the catalogue names. */
  String address(String thing) {
    return settings.baseUrl() + DcatCatalogue.PATH + "#" + thing;
  }

  void describe(Path folder, ReleaseDatabase database, OpenRows rows) throws IOException {
    text(folder.resolve(OpenData.MARK), PackageDescriptor.json(this));
    text(folder.resolve(ApiDescription.PATH), ApiDescription.json(this));
    text(folder.resolve(Citation.PATH), Citation.cff(this));
    text(folder.resolve(PackageReadme.PATH), PackageReadme.markdown(this));
    Crosswalk.write(folder);
    if (settings.allowCatalogue()) {
      text(
          folder.resolve(DcatCatalogue.PATH),
          DcatCatalogue.rdf(this, Coverage.read(database, rows.tables())));
    }
  }

  static void text(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
