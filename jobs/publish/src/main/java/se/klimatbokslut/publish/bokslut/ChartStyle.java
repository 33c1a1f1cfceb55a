package se.klimatbokslut.publish.bokslut;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.followup.LedgerYear;

/** How a ledger chart looks: told apart without colour by dashes, markers and labels in place. */
final class ChartStyle {
  static final Font TEXT = se.klimatbokslut.publish.chart.ChartFont.PLAIN.deriveFont(13f);

  private static final Font BOLD = se.klimatbokslut.publish.chart.ChartFont.BOLD.deriveFont(13f);

  private static final Color INK = new Color(0x1b2429);
  private static final Color QUIET = new Color(0x56636b);
  private static final Color GRID = new Color(0xdde3e6);
  private static final Color ACCENT = new Color(0x0b5f5a);
  private static final int PATH = 0;
  private static final int OUTCOME = 1;
  private static final int DEFINITIVE = 2;
  private static final int UNCERTAIN = 3;
  private static final int BOUNDS = 4;
  private static final Shape DOT = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
  private static final Shape SQUARE = new Rectangle2D.Double(-4.5, -4.5, 9, 9);
  private static final Shape END = new Rectangle2D.Double(-6, -1, 12, 2);
  private static final double HEADROOM = 0.16;
  private static final double LABEL_LIFT = 0.035;

  private ChartStyle() {}

  static XYPlot plot(XYDataset data, List<LedgerYear> years, Figures figures, String axisLabel) {
    XYPlot plot = new XYPlot(data, yearAxis(years), tonneAxis(figures, axisLabel), renderer());
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    return plot;
  }

  static void labelPathEnd(XYPlot plot, int year, double tonnes, String text) {
    label(plot, year, tonnes, text, QUIET, TextAnchor.BOTTOM_RIGHT);
  }

  /** Beside the point where there is room for the text, that is in the left half. */
  static void labelOutcome(XYPlot plot, int year, double tonnes, String text) {
    boolean left = year < plot.getDomainAxis().getRange().getCentralValue();
    label(
        plot, year, tonnes, text, ACCENT, left ? TextAnchor.BOTTOM_LEFT : TextAnchor.BOTTOM_RIGHT);
  }

  /** From the least to the most of a year that is known by bounds only. */
  static void bar(XYPlot plot, int year, List<BigDecimal> ends) {
    plot.addAnnotation(
        new XYLineAnnotation(
            year,
            ends.get(0).doubleValue(),
            year,
            ends.get(1).doubleValue(),
            new BasicStroke(2),
            ACCENT));
  }

  private static void label(
      XYPlot plot, int year, double tonnes, String text, Color colour, TextAnchor anchor) {
    double lift = plot.getRangeAxis().getRange().getLength() * LABEL_LIFT;
    XYTextAnnotation label = new XYTextAnnotation(text, year, tonnes + lift);
    label.setFont(BOLD);
    label.setPaint(colour);
    label.setTextAnchor(anchor);
    plot.addAnnotation(label);
  }

  private static NumberAxis yearAxis(List<LedgerYear> years) {
    int first = years.get(0).year();
    int last = years.get(years.size() - 1).year();
    NumberAxis axis = styled(new NumberAxis());
    axis.setRange(first - 0.5, last + 0.5);
    axis.setTickUnit(new NumberTickUnit(last - first > 12 ? 5 : 1, new DecimalFormat("0")));
    return axis;
  }

  private static NumberAxis tonneAxis(Figures figures, String label) {
    NumberAxis axis = styled(new NumberAxis(label));
    axis.setNumberFormatOverride(figures.wholeNumbers());
    axis.setUpperMargin(HEADROOM);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private static NumberAxis styled(NumberAxis axis) {
    axis.setTickLabelFont(TEXT);
    axis.setLabelFont(TEXT);
    axis.setTickLabelPaint(INK);
    axis.setLabelPaint(QUIET);
    axis.setAxisLinePaint(QUIET);
    return axis;
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    renderer.setUseFillPaint(true);
    line(renderer, PATH, QUIET, dashed());
    line(renderer, OUTCOME, ACCENT, new BasicStroke(2.5f));
    markers(renderer, DEFINITIVE, DOT, ACCENT);
    markers(renderer, UNCERTAIN, SQUARE, Color.WHITE);
    markers(renderer, BOUNDS, END, ACCENT);
    return renderer;
  }

  private static BasicStroke dashed() {
    float[] dashes = {7, 5};
    return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  private static void line(
      XYLineAndShapeRenderer renderer, int series, Color colour, BasicStroke stroke) {
    renderer.setSeriesPaint(series, colour);
    renderer.setSeriesStroke(series, stroke);
    renderer.setSeriesShapesVisible(series, false);
  }

  private static void markers(
      XYLineAndShapeRenderer renderer, int series, Shape shape, Color fill) {
    renderer.setSeriesPaint(series, ACCENT);
    renderer.setSeriesFillPaint(series, fill);
    renderer.setSeriesShape(series, shape);
    renderer.setSeriesLinesVisible(series, false);
  }
}
