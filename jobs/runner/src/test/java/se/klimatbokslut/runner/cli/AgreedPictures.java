package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;

/** The charts of a pack's other files: those of the page, with what they show in words. */
final class AgreedPictures {
  private static final Pattern NAMESPACE = Pattern.compile(" xmlns:[a-z]+='[^']*'");
  private static final Pattern SIZE = Pattern.compile(" viewBox=\"0 0 (\\d+) (\\d+)\"");

  private final List<Figure> figures;
  private final ReadPack pack;
  private final Map<String, String> charts;

  AgreedPictures(Report report, ReadPack pack) {
    this.figures = report.figures();
    this.pack = pack;
    this.charts = new ReadPage(pack.page()).charts();
  }

  void areThoseOfThePage() throws IOException {
    Map<String, byte[]> docx = ReadPictures.docx(pack.file(".docx"));
    List<String> pdf = ReadPictures.pdf(pack.file(".pdf"));
    for (Figure figure : figures) {
      String id = figure.id();
      String words = figure.title() + ". " + figure.description();
      assertThat(svg(id)).as(id).isEqualTo(charts.get(id));
      hasTheShapeOf(charts.getOrDefault(id, ""), id);
      assertThat(docx).as(id).containsEntry(words, Files.readAllBytes(pack.figure(id, ".png")));
      assertThat(pdf).as(id).contains(words);
    }
  }

  private String svg(String id) throws IOException {
    String file = Files.readString(pack.figure(id, ".svg"));
    String element = file.substring(file.indexOf("<svg")).strip();
    return NAMESPACE.matcher(element).replaceAll("");
  }

  private void hasTheShapeOf(String svg, String id) throws IOException {
    BufferedImage png = Objects.requireNonNull(ImageIO.read(pack.figure(id, ".png").toFile()), id);
    Matcher size = SIZE.matcher(svg);
    assertThat(size.find()).as(id).isTrue();
    assertThat(png.getWidth() * Integer.parseInt(size.group(2)))
        .as("shape of the PNG of %s", id)
        .isEqualTo(png.getHeight() * Integer.parseInt(size.group(1)));
  }
}
