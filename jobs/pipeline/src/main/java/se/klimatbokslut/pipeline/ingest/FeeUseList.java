package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A list of what units have used climate fees for. */
final class FeeUseList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String UNIT = "unit";
  private static final String DATE = "date";
  private static final String SEK = "sek";
  private static final String PURPOSE = "purpose";
  private static final List<String> NEEDED = List.of(MUNICIPALITY, UNIT, DATE, SEK, PURPOSE);

  @Override
  public String name() {
    return "climate-fee-uses (columns " + String.join(", ", NEEDED) + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("climate-fee-uses");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> unit = row.text(UNIT);
    Optional<LocalDate> date = row.date(DATE);
    Optional<String> purpose = row.text(PURPOSE);
    Optional<BigDecimal> kronor = row.kronor(SEK);
    if (municipality.isPresent()
        && unit.isPresent()
        && date.isPresent()
        && purpose.isPresent()
        && kronor.isPresent()) {
      SourceCell at = row.at(SEK);
      intake.add(
          new RawFeeUse(
              municipality.get(),
              unit.get(),
              date.get(),
              purpose.get(),
              kronor.get(),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, UNIT, PURPOSE));
  }
}
