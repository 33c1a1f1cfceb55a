package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * Trafikanalys' yearly workbook "Fordon i län och kommuner". Of its tables only number 5 is read:
 * newly registered cars by municipality and fuel.
 */
final class TrafaVehicles implements PublicationParser {
  private static final Pattern TITLE =
      Pattern.compile(
          "Tabell 5\\. Nyregistrerade personbilar efter kommun och drivmedel\\. År ([0-9]{4})\\.");
  private static final Pattern PUBLISHED =
      Pattern.compile("Publiceringsdatum: ([0-9]{4}-[0-1][0-9]-[0-3][0-9]).*");

  @Override
  public String name() {
    return "vehicles in counties and municipalities from Trafikanalys (a sheet 'Tabell 5."
        + " Nyregistrerade personbilar efter kommun och drivmedel. År 2025.')";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> year(sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(TrafaNewCars.PUBLICATION);
    published(preview).ifPresent(intake::printedOn);
    SheetReading reading = new SheetReading(grid, intake);
    for (SheetPreview sheet : preview.sheets()) {
      Optional<Integer> year = year(sheet);
      if (year.isPresent()) {
        TrafaFuels fuels = new TrafaFuels(sheet.name(), year.get(), reading.checks(), intake);
        reading.read(sheet, fuels);
        fuels.end();
      } else {
        reading.setAside(sheet, "a sheet with another table");
      }
    }
  }

  private static Optional<LocalDate> published(Preview preview) {
    return preview.sheets().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(PUBLISHED::matcher)
        .filter(Matcher::matches)
        .map(date -> LocalDate.parse(date.group(1)))
        .findFirst();
  }

  private static Optional<Integer> year(SheetPreview sheet) {
    return sheet.rows().stream()
        .map(row -> TITLE.matcher(row.text(0)))
        .filter(Matcher::matches)
        .map(title -> Integer.valueOf(title.group(1)))
        .findFirst();
  }
}
