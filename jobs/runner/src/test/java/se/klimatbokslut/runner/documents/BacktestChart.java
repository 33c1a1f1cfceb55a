package se.klimatbokslut.runner.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;

/** docs/images/backtest.svg: median error by origin; methods differ in dashes and markers. */
final class BacktestChart {
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  private static final List<float[]> DASHES =
      List.of(new float[] {1, 3}, new float[] {7, 5}, new float[] {1}, new float[] {12, 4, 2, 4});
  private static final int WIDTH = 760;
  private static final int HEIGHT = 340;

  private BacktestChart() {}

  /** Draws lines {@code origin,method,median}. */
  static String svg(List<String> byOrigin) {
    XYSeriesCollection data = new XYSeriesCollection();
    for (String line : byOrigin) {
      String[] cells = line.split(",", -1);
      if (data.getSeriesIndex(cells[1]) < 0) {
        data.addSeries(new XYSeries(cells[1]));
      }
      data.getSeries(cells[1]).add(Integer.parseInt(cells[0]), Double.parseDouble(cells[2]));
    }
    NumberAxis years = new NumberAxis("Last year known");
    years.setTickUnit(new NumberTickUnit(1, new DecimalFormat("0")));
    years.setAutoRangeIncludesZero(false);
    NumberAxis errors = new NumberAxis("Median error, %");
    XYPlot plot = new XYPlot(data, years, errors, renderer(data.getSeriesCount()));
    plot.setBackgroundPaint(Color.WHITE);
    plot.setRangeGridlinePaint(new Color(0xdde3e6));
    plot.setDomainGridlinesVisible(false);
    JFreeChart chart = new JFreeChart(null, TEXT, plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    SVGGraphics2D canvas = new SVGGraphics2D(WIDTH, HEIGHT);
    canvas.setDefsKeyPrefix("backtest-");
    canvas.setGeomDoubleConverter(SVGUtils.createDoubleConverter(2));
    canvas.setTransformDoubleConverter(SVGUtils.createDoubleConverter(2));
    canvas.setFontFunction(font -> "sans-serif");
    chart.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    return canvas.getSVGElement("backtest");
  }

  private static XYLineAndShapeRenderer renderer(int series) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    for (int i = 0; i < series; i++) {
      renderer.setSeriesPaint(i, i == 2 ? new Color(0x0b5f5a) : new Color(0x56636b));
      renderer.setSeriesStroke(
          i,
          new BasicStroke(
              2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES.get(i % 4), 0));
    }
    return renderer;
  }
}
