package se.klimatbokslut.publish.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.revision.RevisedRelease;

/** A site as it lies on disk, read back as browsers read it. */
record MadeSite(Path folder) {

  /** Borlänge and Borås, with sums of their groups and three editions of one publication. */
  static Release release(Path home) throws Exception {
    return RevisedRelease.in(BorlangeRelease.in(home))
        .table(
            Table.OUT_AREA_TOTAL,
            total("SE-20", "county", 350000, "6.702"),
            total("SE", "nation", 901572, "5.3"))
        .release();
  }

  static MadeSite of(Release release, Path folder) {
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      Site.write(database, folder, OpenDataSettings.none(), false, page -> {});
    }
    return new MadeSite(folder);
  }

  /** Every page by its place. */
  SortedMap<String, Document> pages() throws Exception {
    SortedMap<String, Document> pages = new TreeMap<>();
    for (String file : files()) {
      if (file.endsWith(".html")) {
        pages.put(file, page(file));
      }
    }
    return pages;
  }

  Document page(String file) throws Exception {
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      return new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET).parse(in);
    }
  }

  /** Every file by its place, in order. */
  List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  long compressed(String file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(Files.readAllBytes(folder.resolve(file)));
    }
    return bytes.size();
  }

  /** Elements of a name; all with {@code *}. */
  static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String total(String id, String kind, int tonnes, String perCapita) {
    return "'%s', 2022, 'GHG', 'territorial', '%s', 1, 1, %d, null, null, 52000, 0.5, %s, 'definitive', 'smhi-ghg', 'smhi-ghg-2025-09-01-5e6f7a8b'"
        .formatted(id, kind, tonnes, perCapita);
  }
}
