package se.klimatbokslut.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.klimatbokslut.publish.chart.ChartSvg;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;

/**
 * A report as one HTML page that needs nothing else. Everything is escaped but the charts, which
 * this program draws. Safe for several threads.
 */
public final class ReportHtml {
  /** Namespaces that nothing uses, of which HTML knows not all. */
  private static final Pattern UNUSED_NAMESPACE = Pattern.compile(" xmlns:[a-z]+='[^']*'");

  private static final String PLACE = "se/klimatbokslut/publish/page/";

  private final TemplateEngine engine = new TemplateEngine();

  public ReportHtml() {
    engine.setTemplateResolver(blocks());
  }

  /** Where {@code blocks.html} is found, of which other pages are made, too. */
  public static ClassLoaderTemplateResolver blocks() {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(ReportHtml.class.getClassLoader());
    templates.setPrefix(PLACE);
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    templates.setCheckExistence(true);
    return templates;
  }

  /** The page; the same report gives the same text. */
  public String page(Report report) {
    Context context = new Context(report.language());
    context.setVariable("report", report);
    context.setVariable("drawings", drawings(report));
    context.setVariable("stylesheet", stylesheet());
    return engine.process("report", context);
  }

  /** The figures of a report as inline SVG, by their id. */
  public static Map<String, String> drawings(Report report) {
    Map<String, String> drawings = new TreeMap<>();
    report.figures().forEach(figure -> drawings.put(figure.id(), drawing(figure)));
    return drawings;
  }

  private static String drawing(Figure figure) {
    return UNUSED_NAMESPACE.matcher(ChartSvg.inline(figure)).replaceAll("");
  }

  /** The style of every page. */
  public static String stylesheet() {
    try (InputStream file =
        ReportHtml.class.getClassLoader().getResourceAsStream(PLACE + "report.css")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
