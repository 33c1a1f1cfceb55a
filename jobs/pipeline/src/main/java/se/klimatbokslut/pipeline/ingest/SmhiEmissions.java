package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * SMHI's national emission database, one substance per file. How many rows there are above the
 * table varies between editions, so everything is found by its text.
 */
final class SmhiEmissions implements PublicationParser {
  static final List<String> HEADINGS = List.of("Huvudsektor", "Undersektor", "Län", "Kommun");

  @Override
  public String name() {
    return "SMHI's national emission database (a row "
        + String.join(" | ", HEADINGS)
        + " and years)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(SmhiEmissions::isEmissions).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    SheetReading reading = new SheetReading(grid, intake);
    SmhiSubstance substance = new SmhiSubstance(intake);
    for (SheetPreview sheet : preview.sheets()) {
      if (isEmissions(sheet)) {
        reading.read(sheet, new SmhiSheet(sheet.name(), substance, reading.checks(), intake));
      } else {
        reading.setAside(sheet, "a sheet without an emission table");
      }
    }
  }

  private static boolean isEmissions(SheetPreview sheet) {
    return sheet.hasRow(row -> row.startsWith(HEADINGS));
  }
}
