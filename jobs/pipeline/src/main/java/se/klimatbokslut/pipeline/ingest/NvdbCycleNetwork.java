package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.IndicatorCells.Place;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * Metres of cycle network by municipality and owner of the road, from the national road database;
 * one sheet a year. "Total" marks the nation and the counties. A dash adds nothing to its county,
 * so it is read as zero.
 */
final class NvdbCycleNetwork implements PublicationParser {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final List<String> HEADINGS =
      List.of("Län", "Kommun", "Väghållare", "Enskild", "Kommunal", "Statlig");
  private static final List<String> INDICATORS =
      List.of("cycle-network-private", "cycle-network-municipal", "cycle-network-state");
  private static final int FIRST_OWNER = 3;
  private static final String TOTAL = "Total";

  @Override
  public String name() {
    return "cycle network from the national road database (a sheet a year, columns "
        + String.join(", ", HEADINGS)
        + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(NvdbCycleNetwork::isYear).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("nvdb-cycle-network");
    SheetReading reading = new SheetReading(grid, intake);
    IndicatorCells cells = new IndicatorCells(reading.checks(), intake);
    for (SheetPreview sheet : preview.sheets()) {
      if (isYear(sheet)) {
        reading.read(sheet, row -> read(sheet.name(), row, cells, intake));
      } else {
        reading.setAside(sheet, "a sheet without the network of a year");
      }
    }
  }

  private static void read(String year, GridRow row, IndicatorCells cells, Intake intake) {
    if (row.startsWith(HEADINGS)) {
      intake.setAside(year, row.number(), "headings");
      return;
    }
    for (int owner = 0; owner < INDICATORS.size(); owner++) {
      int column = FIRST_OWNER + owner;
      String indicator = INDICATORS.get(owner);
      SourceCell at = new SourceCell(intake.file(), year, row.number(), GridRow.letters(column));
      cells
          .amount(at, row.text(column))
          .ifPresent(
              metres -> cells.add(place(row), indicator, Integer.parseInt(year), metres, "m", at));
    }
  }

  private static Place place(GridRow row) {
    if (row.text(0).equals(TOTAL)) {
      return Place.NATION;
    }
    return row.text(1).equals(TOTAL) ? Place.county(row.text(0)) : Place.municipality(row.text(1));
  }

  private static boolean isYear(SheetPreview sheet) {
    return YEAR.matcher(sheet.name()).matches() && sheet.hasRow(row -> row.startsWith(HEADINGS));
  }
}
