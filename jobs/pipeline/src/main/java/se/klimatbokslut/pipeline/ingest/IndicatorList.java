package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A list of local indicators and their yearly values that a municipality keeps. */
final class IndicatorList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String INDICATOR = "indicator";
  private static final String YEAR = "year";
  private static final String VALUE = "value";
  private static final String UNIT = "unit";
  private static final List<String> NEEDED = List.of(MUNICIPALITY, INDICATOR, YEAR, VALUE, UNIT);

  @Override
  public String name() {
    return "indicators (columns " + String.join(", ", NEEDED) + ", optional source)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("indicators");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> indicator = row.text(INDICATOR);
    Optional<Integer> year = row.year(YEAR);
    Optional<BigDecimal> value = row.number(VALUE);
    Optional<String> unit = row.text(UNIT);
    if (municipality.isPresent()
        && indicator.isPresent()
        && year.isPresent()
        && value.isPresent()
        && unit.isPresent()) {
      SourceCell at = row.at(VALUE);
      intake.add(
          new RawIndicator(
              municipality.get(),
              indicator.get(),
              year.get(),
              value.get(),
              unit.get(),
              row.optional("source"),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, INDICATOR));
  }
}
