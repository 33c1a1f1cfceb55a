package se.klimatbokslut.publish.bokslut;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;

/** A plot as an SVG element that carries its own title and description. */
final class ChartSvg {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 340;
  private static final int DECIMALS = 2;

  private ChartSvg() {}

  /**
   * @param id starts every id inside, so that several charts fit on one page
   */
  static String draw(XYPlot plot, String id, String title, String description) {
    JFreeChart chart = new JFreeChart(null, ChartStyle.TEXT, plot, false);
    chart.setBackgroundPaint(null);
    SVGGraphics2D canvas = new SVGGraphics2D(WIDTH, HEIGHT);
    canvas.setDefsKeyPrefix(id + "-");
    canvas.setGeomDoubleConverter(SVGUtils.createDoubleConverter(DECIMALS));
    canvas.setTransformDoubleConverter(SVGUtils.createDoubleConverter(DECIMALS));
    canvas.setFontFunction(font -> "sans-serif");
    chart.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    return described(canvas.getSVGElement(id), id, title, description);
  }

  private static String described(String svg, String id, String title, String description) {
    int inside = svg.indexOf('>');
    return svg.substring(0, inside)
        + " viewBox=\"0 0 %d %d\" role=\"img\"".formatted(WIDTH, HEIGHT)
        + " aria-labelledby=\"%s-title %s-description\">".formatted(id, id)
        + element("title", id, title)
        + element("desc", id, description)
        + svg.substring(inside + 1);
  }

  private static String element(String name, String id, String text) {
    String idEnd = name.equals("title") ? "title" : "description";
    return "<%s id=\"%s-%s\">%s</%s>".formatted(name, id, idEnd, SVGUtils.escapeForXML(text), name);
  }
}
