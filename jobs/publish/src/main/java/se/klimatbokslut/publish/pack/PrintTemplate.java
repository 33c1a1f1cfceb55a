package se.klimatbokslut.publish.pack;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.klimatbokslut.publish.chart.ChartDrawing;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.text.TextBundle;

/** A report as XHTML for paper. Safe for several threads. */
final class PrintTemplate {
  /** What XML cannot say at all. */
  private static final Pattern NO_CHARACTERS =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final double FIGURE_WIDTH = TablePlace.UPRIGHT_WIDTH;

  private final TemplateEngine engine = new TemplateEngine();

  PrintTemplate() {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(PrintTemplate.class.getClassLoader());
    templates.setPrefix("se/klimatbokslut/publish/pack/");
    templates.setTemplateMode(TemplateMode.XML);
    templates.setCharacterEncoding("UTF-8");
    templates.setCheckExistence(true);
    engine.setTemplateResolver(templates);
  }

  /** The page; the same report gives the same document. */
  Document page(Report report) {
    Context context = new Context(report.language());
    context.setVariable("report", report);
    context.setVariable("texts", texts(report));
    context.setVariable("stylesheet", PackResources.text("print.css"));
    context.setVariable("places", places(report));
    context.setVariable("stretches", stretches(report));
    context.setVariable("sizes", sizes(report));
    context.setVariable("running", Excerpt.running(report));
    context.setVariable("bookmark", Excerpt.property(report.fullTitle()));
    context.setVariable("bookmarks", bookmarks(report));
    context.setVariable("alternatives", alternatives(report));
    return parsed(legal(engine.process("print.xhtml", context)));
  }

  /** The text as XML can hold it. */
  static String legal(String text) {
    return NO_CHARACTERS.matcher(text).replaceAll("\ufffd");
  }

  static TextBundle texts(Report report) {
    return TextBundle.of("se.klimatbokslut.publish.pack.pack", report.language());
  }

  private static Map<String, TablePlace> places(Report report) {
    Map<String, TablePlace> places = new HashMap<>();
    for (ReportTable table : report.tables()) {
      places.put(table.id(), TablePlace.inPdf(table));
    }
    return places;
  }

  /** By the id of their section. */
  private static Map<String, List<Stretch>> stretches(Report report) {
    Map<String, List<Stretch>> stretches = new HashMap<>();
    report.sections().forEach(it -> stretches.put(it.id(), Stretch.of(it, TablePlace::inPdf)));
    return stretches;
  }

  /** By the id of their section. */
  private static Map<String, String> bookmarks(Report report) {
    return report.sections().stream()
        .collect(Collectors.toMap(Section::id, section -> Excerpt.property(section.heading())));
  }

  private static Map<String, String> alternatives(Report report) {
    return report.figures().stream().collect(Collectors.toMap(Figure::id, Excerpt::inWords));
  }

  private static Map<String, String> sizes(Report report) {
    Map<String, String> sizes = new HashMap<>();
    for (Figure figure : report.figures()) {
      double height = FIGURE_WIDTH * ChartDrawing.height(figure.chart()) / ChartDrawing.WIDTH;
      sizes.put(
          figure.id(),
          String.format(Locale.ROOT, "width: %.0fpt; height: %.0fpt", FIGURE_WIDTH, height));
    }
    return sizes;
  }

  private static Document parsed(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("The page for paper is no XML: " + e.getMessage(), e);
    }
  }
}
