package se.klimatbokslut.publish.pack;

import java.io.IOException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import se.klimatbokslut.publish.report.Report;

/** Styles, numbering, language and properties of a docx. */
final class WordStyles {
  private static final Map<String, String> LANGUAGES =
      Map.of("sv", "sv-SE", "da", "da-DK", "en", "en-GB");

  private WordStyles() {}

  static void give(XWPFDocument document, Report report) throws IOException {
    String language = language(report);
    try {
      String styles = PackResources.text("styles.xml").replace("{language}", language);
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      String numbering = PackResources.text("numbering.xml");
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
      properties(document.getProperties().getCoreProperties(), report, language);
    } catch (XmlException | InvalidFormatException e) {
      throw new IllegalStateException("Cannot set the styles of a docx: " + e.getMessage(), e);
    }
  }

  private static String language(Report report) {
    String language = report.language().getLanguage();
    return LANGUAGES.getOrDefault(language, language);
  }

  private static void properties(CoreProperties properties, Report report, String language)
      throws InvalidFormatException {
    Optional<Date> made = Optional.of(Date.from(Made.of(report)));
    properties.setTitle(PrintTemplate.legal(Excerpt.property(report.fullTitle())));
    properties.setSubjectProperty(PrintTemplate.legal(Excerpt.property(report.subtitle())));
    properties.setCreator(PdfIdentity.PRODUCER);
    properties.setCreated(made);
    properties.setModified(made);
    properties.getUnderlyingProperties().setLanguageProperty(language);
  }
}
