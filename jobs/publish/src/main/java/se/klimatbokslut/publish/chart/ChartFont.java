package se.klimatbokslut.publish.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font whose widths place the texts of a chart. It comes with the program, so that every
 * machine draws the same chart; readers see it in a font of their own.
 */
public final class ChartFont {
  public static final Font PLAIN = font("DejaVuSans.ttf");
  public static final Font BOLD = font("DejaVuSans-Bold.ttf");

  private ChartFont() {}

  private static Font font(String file) {
    String resource = "/net/sf/jasperreports/fonts/dejavu/" + file;
    try (InputStream in = ChartFont.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No font at " + resource);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + resource, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource + " is no font", e);
    }
  }
}
