package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A municipality's rates of the climate fee, each from its first day on. */
final class FeeRateList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String FROM = "from_date";
  private static final String MODE = "mode";
  private static final String RATE = "sek_per_kg";
  private static final List<String> NEEDED = List.of(MUNICIPALITY, FROM, RATE);

  @Override
  public String name() {
    return "climate-fee-rates (columns "
        + String.join(", ", NEEDED)
        + ", optional mode and source; SEK per kg of fossil CO2)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("climate-fee-rates");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<LocalDate> from = row.date(FROM);
    Optional<BigDecimal> rate = row.amount(RATE, "SEK per kg of fossil CO2 as a number");
    if (municipality.isPresent() && from.isPresent() && rate.isPresent()) {
      SourceCell at = row.at(RATE);
      intake.add(
          new RawFeeRate(
              municipality.get(),
              from.get(),
              row.optional(MODE).toLowerCase(Locale.ROOT),
              rate.get(),
              row.optional("source"),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, FROM, RATE));
  }
}
