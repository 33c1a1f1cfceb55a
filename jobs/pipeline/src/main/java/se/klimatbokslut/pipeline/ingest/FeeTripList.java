package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A list of business trips for which units pay the climate fee. */
final class FeeTripList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String TRIP = "trip_id";
  private static final String UNIT = "unit";
  private static final String DATE = "date";
  private static final String MODE = "mode";
  private static final String KILOGRAMS = "kg";
  private static final List<String> NEEDED =
      List.of(MUNICIPALITY, TRIP, UNIT, DATE, MODE, KILOGRAMS);

  @Override
  public String name() {
    return "climate-fee-trips (columns " + String.join(", ", NEEDED) + "; kg of fossil CO2)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("climate-fee-trips");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> trip = row.text(TRIP);
    Optional<String> unit = row.text(UNIT);
    Optional<LocalDate> date = row.date(DATE);
    Optional<String> mode = row.text(MODE);
    Optional<BigDecimal> kilograms = row.amount(KILOGRAMS, "kg of fossil CO2 as a number");
    if (municipality.isPresent()
        && trip.isPresent()
        && unit.isPresent()
        && date.isPresent()
        && mode.isPresent()
        && kilograms.isPresent()) {
      SourceCell at = row.at(KILOGRAMS);
      intake.add(
          new RawFeeTrip(
              municipality.get(),
              trip.get(),
              unit.get(),
              date.get(),
              mode.get().toLowerCase(Locale.ROOT),
              kilograms.get(),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, UNIT, MODE));
  }
}
