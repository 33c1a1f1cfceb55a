package se.klimatbokslut.publish.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import se.klimatbokslut.domain.time.Status;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;

/**
 * Lines over years, told apart without colour: what is allowed is dashed, what is definitive has
 * filled dots, everything else hollow squares; a band is shaded, or a bar where only its ends are
 * known.
 */
final class LinePlot {
  private static final Shape DOT = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
  private static final Shape SQUARE = new Rectangle2D.Double(-4.5, -4.5, 9, 9);
  private static final double END = 0.12;
  private static final double LABEL_LIFT = 0.035;

  /** Labels run towards the middle of the chart and have half of it. */
  private static final double BESIDE_POINT = 320;

  private static final BasicStroke DASHES =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0);

  private final Chart chart;
  private final XYSeriesCollection data = new XYSeriesCollection();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();

  private LinePlot(Chart chart) {
    this.chart = chart;
    renderer.setUseFillPaint(true);
  }

  static XYPlot of(Chart chart) {
    return new LinePlot(chart).plot();
  }

  private XYPlot plot() {
    chart.series().forEach(this::add);
    NumberAxis values = Axes.values(chart);
    values.setAutoRangeIncludesZero(true);
    XYPlot plot = new XYPlot(data, Axes.years(chart), values, renderer);
    Axes.ground(plot);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Axes.HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.QUIET);
    widen(values);
    chart.series().forEach(series -> decorate(plot, series));
    return plot;
  }

  /** Bands count when the axis is laid out. */
  private void widen(NumberAxis values) {
    double top =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMap(point -> point.high().or(point::value).stream())
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(1);
    double bottom =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .flatMap(point -> point.low().or(point::value).stream())
            .mapToDouble(BigDecimal::doubleValue)
            .min()
            .orElse(0);
    double margin = (Math.max(top, 0) - Math.min(bottom, 0)) * values.getUpperMargin();
    values.setRange(
        bottom < 0 ? bottom - margin : 0, Math.max(Math.max(top, 0) + margin, Double.MIN_NORMAL));
  }

  private void add(Series series) {
    boolean path = series.role() == Role.PATH;
    int line = values(series, point -> true);
    renderer.setSeriesPaint(line, path ? Palette.QUIET : Palette.ACCENT);
    renderer.setSeriesStroke(line, path ? DASHES : new BasicStroke(2.5f));
    renderer.setSeriesShapesVisible(line, false);
    if (!path) {
      markers(values(series, LinePlot::isDefinitive), DOT, Palette.ACCENT);
      markers(values(series, point -> !isDefinitive(point)), SQUARE, Palette.PAPER);
    }
  }

  private int values(Series series, Predicate<Point> shown) {
    XYSeries values = new XYSeries(data.getSeriesCount());
    for (int i = 0; i < series.points().size(); i++) {
      Point point = series.points().get(i);
      Optional<BigDecimal> value = point.value().filter(any -> shown.test(point));
      values.add(year(i), value.orElse(null));
    }
    data.addSeries(values);
    return data.getSeriesCount() - 1;
  }

  private void markers(int series, Shape shape, Color fill) {
    renderer.setSeriesPaint(series, Palette.ACCENT);
    renderer.setSeriesFillPaint(series, fill);
    renderer.setSeriesShape(series, shape);
    renderer.setSeriesLinesVisible(series, false);
  }

  private void decorate(XYPlot plot, Series series) {
    band(series).ifPresent(polygon -> renderer.addAnnotation(polygon, Layer.BACKGROUND));
    for (int i = 0; i < series.points().size(); i++) {
      Point point = series.points().get(i);
      if (point.value().isEmpty() && point.low().isPresent() && point.high().isPresent()) {
        bar(plot, year(i), point.low().get().doubleValue(), point.high().get().doubleValue());
      }
      label(plot, series, i);
    }
  }

  /** Around the estimates, from the last value before them. */
  private Optional<XYPolygonAnnotation> band(Series series) {
    List<Double> upper = new ArrayList<>();
    List<Double> lower = new ArrayList<>();
    for (int i = 0; i < series.points().size(); i++) {
      Point point = series.points().get(i);
      if (point.value().isPresent() && point.low().isPresent() && point.high().isPresent()) {
        if (upper.isEmpty() && i > 0 && series.points().get(i - 1).value().isPresent()) {
          double before = series.points().get(i - 1).value().get().doubleValue();
          Collections.addAll(upper, (double) year(i - 1), before);
        }
        Collections.addAll(upper, (double) year(i), point.high().get().doubleValue());
        lower.add(0, point.low().get().doubleValue());
        lower.add(0, (double) year(i));
      }
    }
    upper.addAll(lower);
    double[] corners = upper.stream().mapToDouble(Double::doubleValue).toArray();
    return corners.length < 6
        ? Optional.empty()
        : Optional.of(new XYPolygonAnnotation(corners, null, null, Palette.BAND));
  }

  private static void bar(XYPlot plot, int year, double low, double high) {
    line(plot, year, low, year, high);
    line(plot, year - END, low, year + END, low);
    line(plot, year - END, high, year + END, high);
  }

  private static void line(XYPlot plot, double x1, double y1, double x2, double y2) {
    plot.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, new BasicStroke(2), Palette.ACCENT));
  }

  /** Beside the point where there is room for the text. */
  private void label(XYPlot plot, Series series, int at) {
    Point point = series.points().get(at);
    Optional<BigDecimal> place = point.high().or(point::value);
    if (point.label().isEmpty() || place.isEmpty()) {
      return;
    }
    double lift = plot.getRangeAxis().getRange().getLength() * LABEL_LIFT;
    boolean left = year(at) < plot.getDomainAxis().getRange().getCentralValue();
    XYTextAnnotation label =
        new XYTextAnnotation(
            ChartText.within(BESIDE_POINT, point.label()),
            year(at),
            place.get().doubleValue() + lift);
    label.setFont(Axes.BOLD);
    label.setPaint(series.role() == Role.PATH ? Palette.QUIET : Palette.ACCENT);
    label.setTextAnchor(left ? TextAnchor.BOTTOM_LEFT : TextAnchor.BOTTOM_RIGHT);
    plot.addAnnotation(label);
  }

  private int year(int at) {
    return Integer.parseInt(chart.categories().get(at));
  }

  private static boolean isDefinitive(Point point) {
    return point.status().equals(Status.DEFINITIVE.id());
  }
}
