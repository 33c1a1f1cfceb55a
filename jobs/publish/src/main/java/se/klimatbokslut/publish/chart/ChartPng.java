package se.klimatbokslut.publish.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import se.klimatbokslut.publish.report.Chart;

/** A chart as PNG on white, two dots a point, for programs that take no SVG. */
public final class ChartPng {
  /** Dots a point. */
  public static final int SCALE = 2;

  private ChartPng() {}

  public static byte[] of(Chart chart) {
    BufferedImage image =
        new BufferedImage(
            ChartDrawing.WIDTH * SCALE,
            ChartDrawing.height(chart) * SCALE,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    canvas.scale(SCALE, SCALE);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ChartDrawing.draw(chart, canvas);
    canvas.dispose();
    return bytes(image);
  }

  private static byte[] bytes(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
