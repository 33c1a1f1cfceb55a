package se.klimatbokslut.publish.pack;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * The mark of a verdict: a shape and a colour, told apart by the shape alone. Drawn as on the pages
 * of HTML, in a square of {@value #SIDE} points.
 */
final class VerdictMark {
  static final int SIDE = 24;

  private static final int PNG_SCALE = 4;

  private static final Color GOOD = new Color(0x0b5f5a);
  private static final Color BAD = new Color(0x9b2c1a);
  private static final Color CLOSE = new Color(0x755500);
  private static final Color NONE = new Color(0x525e66);

  private static final BasicStroke CUT = new BasicStroke(2.6f);
  private static final BasicStroke OUTLINE = new BasicStroke(2.2f);
  private static final BasicStroke DASHES =
      new BasicStroke(
          2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);

  private VerdictMark() {}

  /** Draws with its upper left corner at the origin; an unknown verdict as one without verdict. */
  static void draw(String verdict, Graphics2D canvas) {
    canvas.setColor(color(verdict));
    switch (verdict) {
      case "met" -> {
        canvas.fill(new Ellipse2D.Double(1, 1, 22, 22));
        cut(canvas, path(6.5, 12.5, 10.2, 16.2, 17.5, 8.2));
      }
      case "on-track" -> canvas.fill(closed(12, 2, 23, 22, 1, 22));
      case "off-track" -> canvas.fill(closed(12, 22, 1, 2, 23, 2));
      case "missed" -> {
        canvas.fill(new Rectangle2D.Double(1, 1, 22, 22));
        cut(canvas, path(7, 7, 17, 17));
        cut(canvas, path(17, 7, 7, 17));
      }
      case "too-close-to-call" -> {
        canvas.setStroke(OUTLINE);
        canvas.draw(closed(12, 1.6, 22.4, 12, 12, 22.4, 1.6, 12));
        canvas.setStroke(CUT);
        canvas.draw(path(7, 12, 17, 12));
      }
      default -> {
        canvas.setStroke(DASHES);
        canvas.draw(new Ellipse2D.Double(1.5, 1.5, 21, 21));
      }
    }
  }

  /** The mark as PNG on white. */
  static byte[] png(String verdict) throws IOException {
    int dots = SIDE * PNG_SCALE;
    BufferedImage image = new BufferedImage(dots, dots, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, dots, dots);
    canvas.scale(PNG_SCALE, PNG_SCALE);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(verdict, canvas);
    canvas.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static Color color(String verdict) {
    return switch (verdict) {
      case "met", "on-track" -> GOOD;
      case "off-track", "missed" -> BAD;
      case "too-close-to-call" -> CLOSE;
      default -> NONE;
    };
  }

  private static void cut(Graphics2D canvas, Path2D line) {
    canvas.setColor(Color.WHITE);
    canvas.setStroke(CUT);
    canvas.draw(line);
  }

  private static Path2D closed(double... corners) {
    Path2D path = path(corners);
    path.closePath();
    return path;
  }

  private static Path2D path(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    return path;
  }
}
