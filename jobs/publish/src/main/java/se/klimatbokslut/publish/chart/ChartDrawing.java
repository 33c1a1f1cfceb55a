package se.klimatbokslut.publish.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import se.klimatbokslut.publish.report.Chart;

/** A chart on anything that can be drawn on: the same lines and words everywhere. */
public final class ChartDrawing {
  /** Points across. */
  public static final int WIDTH = 760;

  private static final int LINES_HEIGHT = 340;
  private static final int STACKED_HEIGHT = 420;
  private static final int BARS_FRAME = 110;
  private static final int BARS_ROW = 44;

  private ChartDrawing() {}

  /** Points from top to bottom. */
  public static int height(Chart chart) {
    return switch (chart.kind()) {
      case LINES -> LINES_HEIGHT;
      case STACKED -> STACKED_HEIGHT;
      case BARS -> BARS_FRAME + BARS_ROW * chart.categories().size();
    };
  }

  /** Draws with its upper left corner at the origin. */
  public static void draw(Chart chart, Graphics2D canvas) {
    JFreeChart drawn = new JFreeChart(null, Axes.TEXT, plot(chart), false);
    drawn.setBackgroundPaint(null);
    if (chart.kind() != Chart.Kind.LINES) {
      drawn.addLegend(legend(drawn));
    }
    drawn.draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, height(chart)));
  }

  private static Plot plot(Chart chart) {
    return switch (chart.kind()) {
      case LINES -> LinePlot.of(chart);
      case STACKED -> BarPlot.stacked(chart);
      case BARS -> BarPlot.lying(chart);
    };
  }

  private static LegendTitle legend(JFreeChart drawn) {
    LegendTitle legend = new LegendTitle(drawn.getPlot());
    legend.setItemFont(Axes.TEXT);
    legend.setItemPaint(Palette.INK);
    legend.setBackgroundPaint(null);
    legend.setFrame(BlockBorder.NONE);
    legend.setPosition(RectangleEdge.BOTTOM);
    return legend;
  }
}
