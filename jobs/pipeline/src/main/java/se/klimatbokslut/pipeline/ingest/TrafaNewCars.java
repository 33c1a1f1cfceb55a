package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.IndicatorCells.Place;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * New rechargeable cars by municipality and year, compiled from Trafikanalys: columns such as
 * "Laddbara bilar 2015", "Alla bilar 2015", "Andel laddbilar 2015", by name of municipality. The
 * last row sums up and has no name. Shares are written as ratios and kept in percent.
 */
final class TrafaNewCars implements PublicationParser {
  static final String PUBLICATION = "trafa-new-cars";
  static final String RECHARGEABLE = "new-rechargeable-cars";
  static final String ALL = "new-cars";
  static final String SHARE = "new-rechargeable-car-share";
  static final String COUNT = "count";
  static final String PERCENT = "%";
  static final int PERCENT_DIGITS = 2;

  private static final String NAME = "Kommun";
  private static final Pattern HEADING =
      Pattern.compile("(Laddbara bilar|Alla bilar|Andel laddbilar) ?([0-9]{4})");
  private static final Map<String, String> INDICATORS =
      Map.of("Laddbara bilar", RECHARGEABLE, "Alla bilar", ALL, "Andel laddbilar", SHARE);

  private record Series(String indicator, int year) {}

  @Override
  public String name() {
    return "new rechargeable cars from Trafikanalys (columns Kommun, Laddbara bilar 2015, Alla bilar"
        + " 2015, Andel laddbilar 2015 and so on)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(TrafaNewCars::isShares).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(PUBLICATION);
    SheetReading reading = new SheetReading(grid, intake);
    for (SheetPreview sheet : preview.sheets()) {
      if (isShares(sheet)) {
        reading.read(sheet, new Shares(sheet.name(), reading.checks(), intake));
      } else {
        reading.setAside(sheet, "a sheet with other columns");
      }
    }
  }

  private static boolean isShares(SheetPreview sheet) {
    return sheet.hasRow(TrafaNewCars::isHeadings);
  }

  private static boolean isHeadings(GridRow row) {
    return row.text(0).equals(NAME)
        && row.cells().stream().anyMatch(cell -> HEADING.matcher(cell).matches());
  }

  private static final class Shares implements Consumer<GridRow> {
    private final String sheet;
    private final IndicatorCells cells;
    private final Intake intake;
    private final Map<Integer, Series> series = new LinkedHashMap<>();

    Shares(String sheet, CellChecks checks, Intake intake) {
      this.sheet = sheet;
      this.cells = new IndicatorCells(checks, intake);
      this.intake = intake;
    }

    @Override
    public void accept(GridRow row) {
      if (series.isEmpty()) {
        intake.setAside(sheet, row.number(), "headings");
        readHeadings(row);
      } else if (row.text(0).isEmpty()) {
        series.forEach((column, of) -> readIfThere(row, column, of));
      } else {
        series.forEach((column, of) -> read(Place.municipality(row.text(0)), row, column, of));
      }
    }

    private void readHeadings(GridRow row) {
      for (int column = 1; isHeadings(row) && column < row.width(); column++) {
        Matcher heading = HEADING.matcher(row.text(column));
        if (heading.matches()) {
          String indicator = INDICATORS.getOrDefault(heading.group(1), "");
          series.put(column, new Series(indicator, Integer.parseInt(heading.group(2))));
        }
      }
    }

    /** The sum has no shares, and not all of the counts. */
    private void readIfThere(GridRow row, int column, Series of) {
      if (!row.text(column).isEmpty() && !of.indicator().equals(SHARE)) {
        read(Place.NATION, row, column, of);
      }
    }

    private void read(Place place, GridRow row, int column, Series of) {
      SourceCell at = new SourceCell(intake.file(), sheet, row.number(), GridRow.letters(column));
      Optional<BigDecimal> value = cells.amount(at, row.text(column));
      boolean isShare = of.indicator().equals(SHARE);
      value
          .map(found -> isShare ? found.movePointRight(PERCENT_DIGITS) : found)
          .ifPresent(
              found ->
                  cells.add(
                      place, of.indicator(), of.year(), found, isShare ? PERCENT : COUNT, at));
    }
  }
}
