package se.klimatbokslut.publish.site.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.xml.sax.SAXException;

/** A site as it lies on disk, read back as browsers read it. */
public record ReadSite(Path folder) {
  private static final String PACKS = "packs/";

  /** Every file by its place, in order. */
  public List<String> files() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Places of its pages, without the reports of packs. */
  public List<String> places() {
    return html().filter(file -> !file.startsWith(PACKS)).toList();
  }

  /** Places of the reports in packs, which are read outside the site as well. */
  public List<String> reports() {
    return html().filter(file -> file.startsWith(PACKS)).toList();
  }

  /** The page at a place. */
  public Page page(String place) {
    try (InputStream in = Files.newInputStream(folder.resolve(place))) {
      return new Page(place, new HtmlDocumentBuilder(XmlViolationPolicy.ALTER_INFOSET).parse(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(place, e);
    }
  }

  /** Bytes of a file as servers send it. */
  public long compressed(String file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      Files.copy(folder.resolve(file), zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  private Stream<String> html() {
    return files().stream().filter(file -> file.endsWith(".html"));
  }
}
