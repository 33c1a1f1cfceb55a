package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * The compilation workbook of Sweden's national emissions: territorial fossil, biogenic and land
 * use, and consumption with its parts, one sheet each. Rows of the nation and of counties are read;
 * those of municipalities repeat or share out what other publications give. The workbook states no
 * date of its own, so a sidecar should.
 */
final class NationalCompilation implements PublicationParser {
  private static final List<String> TELLING = List.of("Terr_GHG", "Terr_LULUCF", "Kons_Tot");
  private static final List<String> READ =
      List.of(
          "Terr_GHG", "Terr_CO2bio", "Terr_LULUCF", "Kons_Tot", "Kons_HH", "Kons_Off", "Kons_Inv");

  @Override
  public String name() {
    return "compilation of national emissions (a workbook with the sheets "
        + String.join(", ", TELLING)
        + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    List<String> names = preview.sheets().stream().map(SheetPreview::name).toList();
    return preview.isTable() && names.containsAll(TELLING);
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("national-consumption");
    intake.measures(Gas.GHG);
    SheetReading reading = new SheetReading(grid, intake);
    for (SheetPreview sheet : preview.sheets()) {
      if (READ.contains(sheet.name())) {
        NationalSheet national = new NationalSheet(sheet.name(), reading.checks(), intake);
        reading.read(sheet, national);
        national.end();
      } else {
        reading.setAside(sheet, "a sheet of workings, or of what other sheets hold");
      }
    }
  }
}
