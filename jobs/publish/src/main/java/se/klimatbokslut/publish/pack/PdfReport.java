package se.klimatbokslut.publish.pack;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.klimatbokslut.publish.report.Report;

/**
 * A report as PDF on A4 that screen readers can read (PDF/UA-1) and archives can keep (PDF/A-2a).
 */
final class PdfReport {
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final PrintTemplate template = new PrintTemplate();

  void write(Report report, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.withProducer(PdfIdentity.PRODUCER);
    builder.useUnicodeLineBreaker(new LineBreaks(report.language()));
    builder.useObjectDrawerFactory(new Drawings(report));
    builder.withW3cDocument(template.page(report), "");
    PdfFonts.addTo(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      PdfIdentity.give(document, report);
      document.save(out);
    }
  }
}
