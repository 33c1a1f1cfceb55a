package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * SCB's yearly population table (BE0101). The workbook repeats it for men and for women; only the
 * sheet whose title ends in "Totalt" counts everybody.
 */
final class ScbPopulationTable implements PublicationParser {
  static final String PUBLICATION = "scb-population";
  static final List<String> HEADINGS = List.of("Kommun", "Kommunnamn", "Folkmängd");
  private static final Pattern TITLE =
      Pattern.compile("Folkmängd .*?31 december.*?([0-9]{4})\\. Totalt");

  @Override
  public String name() {
    return "SCB's yearly population table (a title 'Folkmängd ... 31 december 2023. Totalt' and a row "
        + String.join(" | ", HEADINGS)
        + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> year(sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(PUBLICATION);
    SheetReading reading = new SheetReading(grid, intake);
    for (SheetPreview sheet : preview.sheets()) {
      Optional<Integer> year = year(sheet);
      if (year.isPresent()) {
        PopulationRows rows = new PopulationRows(sheet.name(), reading.checks(), intake);
        reading.read(sheet, new ScbPopulationSheet(sheet.name(), year.get(), rows, intake));
      } else {
        reading.setAside(sheet, "a sheet that does not count everybody");
      }
    }
  }

  /** The year of a sheet with the whole population; empty for every other sheet. */
  private static Optional<Integer> year(SheetPreview sheet) {
    if (!sheet.hasRow(row -> row.startsWith(HEADINGS))) {
      return Optional.empty();
    }
    return sheet.rows().stream()
        .map(row -> TITLE.matcher(row.text(0)))
        .filter(Matcher::matches)
        .map(title -> Integer.valueOf(title.group(1)))
        .findFirst();
  }
}
