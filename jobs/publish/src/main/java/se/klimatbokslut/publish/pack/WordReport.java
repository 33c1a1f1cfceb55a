package se.klimatbokslut.publish.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.Section;

/** A report as docx on A4, with the styles that word processors know by name. */
final class WordReport {
  private WordReport() {}

  static void write(Report report, OutputStream out) throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      WordStyles.give(document, report);
      WordPages pages = new WordPages(document, report);
      fill(report, pages, new WordBlocks(document, PrintTemplate.texts(report)));
      pages.finish();
      document.write(docx);
    }
    SteadyZip.write(docx.toByteArray(), Map.of(), out);
  }

  private static void fill(Report report, WordPages pages, WordBlocks blocks) throws IOException {
    if (!report.warning().isEmpty()) {
      blocks.text("Warning", report.warning());
    }
    blocks.text("Kind", report.kind());
    blocks.text("Title", report.title());
    blocks.text("Subtitle", report.subtitle());
    for (Section section : report.sections()) {
      for (Stretch stretch : Stretch.of(section, TablePlace::inWord)) {
        pages.turn(stretch.lying());
        blocks.add(stretch);
      }
    }
  }
}
