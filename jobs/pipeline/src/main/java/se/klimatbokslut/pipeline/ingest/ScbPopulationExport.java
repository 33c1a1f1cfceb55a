package se.klimatbokslut.pipeline.ingest;

import java.util.Locale;
import java.util.regex.Pattern;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A population table exported from SCB's statistical database, with months as headings. */
final class ScbPopulationExport implements PublicationParser {
  static final Pattern MONTH = Pattern.compile("([0-9]{4})M([0-9]{2})");
  static final Pattern REGION = Pattern.compile("([0-9]{2}|[0-9]{4}) (.+)");

  @Override
  public String name() {
    return "population exported from SCB's statistical database (headings such as 2025M12, rows such"
        + " as '0114 Upplands Väsby')";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(ScbPopulationExport::isExport).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(ScbPopulationTable.PUBLICATION);
    SheetReading reading = new SheetReading(grid, intake);
    for (SheetPreview sheet : preview.sheets()) {
      if (isExport(sheet)) {
        PopulationRows rows = new PopulationRows(sheet.name(), reading.checks(), intake);
        reading.read(sheet, new ScbExportSheet(sheet.name(), rows, intake));
      } else {
        reading.setAside(sheet, "a sheet without a population table");
      }
    }
  }

  private static boolean isExport(SheetPreview sheet) {
    return sheet.hasCell(cell -> cell.toLowerCase(Locale.ROOT).contains("folkmängd"))
        && sheet.hasCell(cell -> MONTH.matcher(cell).matches())
        && sheet.hasRow(row -> REGION.matcher(row.text(0)).matches());
  }
}
