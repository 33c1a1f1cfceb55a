package se.klimatbokslut.publish.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.klimatbokslut.publish.report.Report;

/** What a PDF says about itself, all of it from the report: no time of day, no random id. */
final class PdfIdentity {
  static final String PRODUCER = "klimatbokslut";

  private PdfIdentity() {}

  static void give(PDDocument document, Report report) throws IOException {
    Instant made = Made.of(report);
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(Excerpt.property(report.fullTitle()));
    information.setSubject(Excerpt.property(report.subtitle()));
    information.setProducer(PRODUCER);
    information.setCreationDate(calendar(made));
    information.setModificationDate(calendar(made));
    document.setDocumentInformation(information);
    document.setDocumentId(id(report));
    document.getDocumentCatalog().setMetadata(metadata(document, report, made));
  }

  private static PDMetadata metadata(PDDocument document, Report report, Instant made)
      throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    String xmp =
        PackResources.text("metadata.xmp")
            .replace("{title}", escaped(Excerpt.property(report.fullTitle())))
            .replace("{subject}", escaped(Excerpt.property(report.subtitle())))
            .replace("{producer}", PRODUCER)
            .replace("{made}", made.toString());
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  private static long id(Report report) {
    String from = report.name() + "\n" + report.made();
    return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
  }

  private static Calendar calendar(Instant made) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTime(Date.from(made));
    return calendar;
  }

  static String escaped(String text) {
    return PrintTemplate.legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
