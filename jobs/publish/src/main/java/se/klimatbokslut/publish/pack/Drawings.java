package se.klimatbokslut.publish.pack;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.klimatbokslut.publish.chart.ChartDrawing;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Report;

/** Draws the charts and the marks of verdicts of a report where its XHTML has objects for them. */
final class Drawings implements FSObjectDrawerFactory {
  static final String CHART = "klimatbokslut/chart";
  static final String MARK = "klimatbokslut/mark";

  private final Map<String, Chart> charts;

  Drawings(Report report) {
    this.charts = report.figures().stream().collect(Collectors.toMap(Figure::id, Figure::chart));
  }

  @Override
  public boolean isReplacedObject(Element element) {
    String type = element.getAttribute("type");
    return type.equals(CHART) || type.equals(MARK);
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    String of = element.getAttribute("data-of");
    if (element.getAttribute("type").equals(MARK)) {
      return new Drawer(VerdictMark.SIDE, canvas -> VerdictMark.draw(of, canvas));
    }
    Chart chart = charts.get(of);
    return chart == null
        ? null
        : new Drawer(ChartDrawing.WIDTH, canvas -> ChartDrawing.draw(chart, canvas));
  }

  /** Something of a width of its own, scaled to the width of its place. */
  private record Drawer(double naturalWidth, Consumer<Graphics2D> drawing)
      implements FSObjectDrawer {
    @Override
    public @Nullable Map<Shape, String> drawObject(
        Element element,
        double x,
        double y,
        double width,
        double height,
        OutputDevice device,
        RenderingContext context,
        int dotsPerPixel) {
      double scale = width / dotsPerPixel / naturalWidth;
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) (width / dotsPerPixel),
          (float) (height / dotsPerPixel),
          canvas -> {
            canvas.scale(scale, scale);
            drawing.accept(canvas);
          });
      return null;
    }
  }
}
