package se.klimatbokslut.publish.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.text.TextBundle;

/** The tables of a report as xlsx: a sheet that explains, then one sheet for each table. */
final class WorkbookReport {
  private static final String PROPERTIES = "docProps/core.xml";

  private WorkbookReport() {}

  static void write(Report report, OutputStream out) throws IOException {
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(xlsx, PdfIdentity.PRODUCER, "1.0")) {
      TextBundle texts = PrintTemplate.texts(report);
      SheetNames names = new SheetNames(report, texts);
      AboutSheet.write(workbook.newWorksheet(names.about()), report, names);
      for (ReportTable table : report.tables()) {
        TableSheet.write(workbook.newWorksheet(names.of(table)), table, new SheetText(texts));
      }
    }
    SteadyZip.write(xlsx.toByteArray(), Map.of(PROPERTIES, properties(report)), out);
  }

  /** In place of the library's, which name the time of day. */
  private static String properties(Report report) {
    return PackResources.text("core.xml")
        .replace("{title}", PdfIdentity.escaped(Excerpt.property(report.fullTitle())))
        .replace("{producer}", PdfIdentity.PRODUCER)
        .replace("{language}", report.language().getLanguage())
        .replace("{made}", Made.of(report).toString());
  }
}
