package se.klimatbokslut.publish.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;
import se.klimatbokslut.publish.report.Figure;

/**
 * A chart as SVG that carries its own title and description. Looks stand in attributes, not in
 * styles, so that pages with a strict content security policy show them and can darken them.
 */
public final class ChartSvg {
  private static final int DECIMALS = 2;

  /** Nearly as wide as the font that places were measured with. */
  private static final String FONTS = "DejaVu Sans, Verdana, sans-serif";

  private static final Pattern STYLE = Pattern.compile(" style='([^']*)'");
  private static final Pattern PROPERTY = Pattern.compile("\\s*([a-z-]+)\\s*:\\s*([^;]+);?");

  /** What everything is unless it is said. */
  private static final String OPAQUE = "-opacity: 1.0";

  private static final String OPAQUE_STROKE = " stroke-opacity=\"1.0\"";

  private ChartSvg() {}

  /** An element for an HTML page. The same figure gives the same bytes. */
  public static String inline(Figure figure) {
    String id = figure.id();
    SVGGraphics2D canvas =
        new SVGGraphics2D(ChartDrawing.WIDTH, ChartDrawing.height(figure.chart()));
    canvas.setDefsKeyPrefix(id + "-");
    canvas.setGeomDoubleConverter(SVGUtils.createDoubleConverter(DECIMALS));
    canvas.setTransformDoubleConverter(SVGUtils.createDoubleConverter(DECIMALS));
    canvas.setFontFunction(font -> FONTS);
    ChartDrawing.draw(figure.chart(), canvas);
    return described(attributes(canvas.getSVGElement()).replace(OPAQUE_STROKE, ""), figure);
  }

  /** A file of its own. */
  public static String file(Figure figure) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inline(figure) + "\n";
  }

  private static String attributes(String svg) {
    return STYLE.matcher(svg).replaceAll(style -> Matcher.quoteReplacement(looks(style.group(1))));
  }

  private static String looks(String style) {
    StringBuilder looks = new StringBuilder();
    Matcher property = PROPERTY.matcher(style);
    while (property.find()) {
      if (property.group().contains(OPAQUE)) {
        continue;
      }
      looks.append(" %s=\"%s\"".formatted(property.group(1), property.group(2).strip()));
    }
    return looks.toString();
  }

  private static String described(String svg, Figure figure) {
    int inside = svg.indexOf('>');
    String id = figure.id();
    return svg.substring(0, inside)
        + " viewBox=\"0 0 %d %d\" role=\"img\""
            .formatted(ChartDrawing.WIDTH, ChartDrawing.height(figure.chart()))
        + " aria-labelledby=\"%s-title %s-description\">".formatted(id, id)
        + element("title", id + "-title", figure.title())
        + element("desc", id + "-description", figure.description())
        + svg.substring(inside + 1);
  }

  private static String element(String name, String id, String text) {
    return "<%s id=\"%s\">%s</%s>".formatted(name, id, SVGUtils.escapeForXML(text), name);
  }
}
