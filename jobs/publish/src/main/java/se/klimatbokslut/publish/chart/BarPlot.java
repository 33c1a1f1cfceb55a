package se.klimatbokslut.publish.chart;

import java.awt.BasicStroke;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Series;

/** Columns of parts on top of each other, and bars that lie beside each other. */
final class BarPlot {
  private static final double NARROW_GAP = 0.35;
  private static final int MANY_YEARS = 8;

  /** Widest text of the key below a chart. */
  private static final double IN_KEY = ChartDrawing.WIDTH - 80.0;

  /** Two lines of a name, about. */
  private static final double BESIDE_BARS = 500;

  /** Half of the widest label, which stands under the end of the axis. */
  private static final RectangleInsets ROOM_FOR_LAST_VALUE = new RectangleInsets(4, 8, 4, 36);

  private BarPlot() {}

  /** One column for each year. */
  static CategoryPlot stacked(Chart chart) {
    CategoryAxis names = Axes.columns();
    CategoryPlot plot = plot(chart, new StackedBarRenderer(), names, Axes.values(chart));
    if (chart.categories().size() > MANY_YEARS) {
      names.setCategoryMargin(NARROW_GAP / 2);
    }
    return plot;
  }

  /** From zero to both sides, the first name on top. */
  static CategoryPlot lying(Chart chart) {
    NumberAxis values = Axes.values(chart);
    values.setLowerMargin(values.getUpperMargin());
    BarRenderer renderer = new BarRenderer();
    renderer.setItemMargin(0);
    CategoryPlot plot = plot(chart, renderer, Axes.names(), values);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setInsets(ROOM_FOR_LAST_VALUE);
    return plot;
  }

  private static CategoryPlot plot(
      Chart chart, BarRenderer renderer, CategoryAxis names, NumberAxis values) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      for (int j = 0; j < series.points().size(); j++) {
        data.addValue(
            series.points().get(j).value().orElse(null),
            new Name(i, ChartText.within(IN_KEY, series.label())),
            new Name(j, ChartText.within(BESIDE_BARS, chart.categories().get(j))));
      }
      renderer.setSeriesPaint(i, Palette.part(i));
    }
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setDefaultOutlinePaint(Palette.PAPER);
    renderer.setDefaultOutlineStroke(new BasicStroke(0.75f));
    CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
    Axes.grid(plot);
    return plot;
  }
}
