package se.klimatbokslut.publish.pack;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The fonts of PDF files, read once. Files hold the characters that they use. */
final class PdfFonts {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** Of running text. */
  static final String TEXT = "DejaVu Sans Condensed";

  private static final List<Face> FACES =
      List.of(
          face("DejaVuSansCondensed", TEXT, REGULAR, FontStyle.NORMAL),
          face("DejaVuSansCondensed-Bold", TEXT, BOLD, FontStyle.NORMAL),
          face("DejaVuSansCondensed-Oblique", TEXT, REGULAR, FontStyle.ITALIC),
          face("DejaVuSansMono", "DejaVu Sans Mono", REGULAR, FontStyle.NORMAL),
          face("DejaVuSans", "DejaVu Sans", REGULAR, FontStyle.NORMAL),
          face("DejaVuSans-Bold", "DejaVu Sans", BOLD, FontStyle.NORMAL));

  private PdfFonts() {}

  private record Face(FSSupplier<InputStream> file, String family, int weight, FontStyle style) {}

  static void addTo(PdfRendererBuilder builder) {
    for (Face face : FACES) {
      builder.useFont(face.file(), face.family(), face.weight(), face.style(), true);
    }
  }

  private static Face face(String file, String family, int weight, FontStyle style) {
    String resource = "/net/sf/jasperreports/fonts/dejavu/" + file + ".ttf";
    try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new Face(() -> new ByteArrayInputStream(bytes), family, weight, style);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + resource, e);
    }
  }
}
