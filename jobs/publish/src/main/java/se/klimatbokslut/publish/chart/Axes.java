package se.klimatbokslut.publish.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.text.DecimalFormat;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.report.Chart;

/** Axes and ground that all charts share. */
final class Axes {
  static final Font TEXT = ChartFont.PLAIN.deriveFont(13f);
  static final Font BOLD = ChartFont.BOLD.deriveFont(13f);
  static final BasicStroke HAIRLINE = new BasicStroke(1);

  private static final double HEADROOM = 0.16;

  /** Widest label of an axis, in the lowest of all charts. */
  private static final double ALONG_AXIS = 280;

  private static final int YEARS_WITH_EVERY_TICK = 12;
  private static final int TICKS_APART = 5;

  private Axes() {}

  /** Amounts, from zero. */
  static NumberAxis values(Chart chart) {
    NumberAxis axis = styled(new NumberAxis(ChartText.within(ALONG_AXIS, chart.valueLabel())));
    axis.setNumberFormatOverride(Figures.inPages(chart.language()).wholeNumbers());
    axis.setUpperMargin(HEADROOM);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  static NumberAxis years(Chart chart) {
    int first = Integer.parseInt(chart.categories().get(0));
    int last = Integer.parseInt(chart.categories().get(chart.categories().size() - 1));
    NumberAxis axis = styled(new NumberAxis());
    axis.setRange(first - 0.5, last + 0.5);
    int apart = last - first > YEARS_WITH_EVERY_TICK ? TICKS_APART : 1;
    axis.setTickUnit(new NumberTickUnit(apart, new DecimalFormat("0")));
    return axis;
  }

  /** Years, which stay on one line. */
  static CategoryAxis columns() {
    CategoryAxis axis = names();
    axis.setMaximumCategoryLabelLines(1);
    axis.setMaximumCategoryLabelWidthRatio(2f);
    return axis;
  }

  /** Names; long ones may take two lines. */
  static CategoryAxis names() {
    CategoryAxis axis = styled(new CategoryAxis());
    axis.setMaximumCategoryLabelLines(2);
    axis.setMaximumCategoryLabelWidthRatio(0.4f);
    axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
    axis.setTickMarksVisible(false);
    return axis;
  }

  static void ground(Plot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
  }

  static void grid(CategoryPlot plot) {
    ground(plot);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(HAIRLINE);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.QUIET);
    plot.setRangeZeroBaselineStroke(HAIRLINE);
  }

  private static <A extends Axis> A styled(A axis) {
    axis.setTickLabelFont(TEXT);
    axis.setLabelFont(TEXT);
    axis.setTickLabelPaint(Palette.INK);
    axis.setLabelPaint(Palette.QUIET);
    axis.setAxisLinePaint(Palette.QUIET);
    return axis;
  }
}
