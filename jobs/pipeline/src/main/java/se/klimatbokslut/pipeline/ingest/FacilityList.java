package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.WrongUnit;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** A list of plants and their yearly emissions that a municipality keeps. */
final class FacilityList implements PublicationParser {
  private static final String ID = "facility_id";
  private static final String FACILITY = "facility";
  private static final String MUNICIPALITY = "municipality_id";
  private static final String YEAR = "year";
  private static final String GAS = "gas";
  private static final String SECTOR = "sector";
  private static final String TONNES = "tonnes";
  private static final String KILOGRAMS = "kg";
  private static final List<String> NEEDED = List.of(MUNICIPALITY, YEAR, GAS);

  @Override
  public String name() {
    return "facilities (columns facility_id or facility, municipality_id, year, gas, tonnes or kg,"
        + " optional sector, source and status)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("facilities");
    new ListReading(grid, intake)
        .read(
            preview,
            sheet -> columns(intake.file(), sheet),
            NEEDED,
            row -> read(row, amountHeading(row.columns()), intake));
    preview.sheets().forEach(sheet -> checkUnit(sheet, intake));
  }

  private static void read(ListRow row, String amountHeading, Intake intake) {
    Optional<String> id = id(row);
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<Integer> year = row.year(YEAR);
    Optional<Gas> gas = row.text(GAS).flatMap(text -> GasCode.read(row.at(GAS), text, intake));
    Optional<BigDecimal> tonnes = tonnes(row, amountHeading);
    if (id.isPresent()
        && municipality.isPresent()
        && year.isPresent()
        && gas.isPresent()
        && tonnes.isPresent()) {
      SourceCell at = row.at(amountHeading);
      intake.add(
          new RawFacility(
              id.get(),
              municipality.get(),
              year.get(),
              gas.get(),
              tonnes.get(),
              row.optional(SECTOR),
              row.optional("source"),
              row.optional("status"),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<String> id(ListRow row) {
    if (!row.optional(ID).isEmpty()) {
      return Optional.of(row.optional(ID));
    }
    return row.columns().has(FACILITY) ? row.text(FACILITY).map(Slug::of) : row.text(ID);
  }

  private static Optional<BigDecimal> tonnes(ListRow row, String heading) {
    Optional<BigDecimal> amount = row.amount(heading, heading + " as a number");
    return heading.equals(TONNES) ? amount : amount.map(kilograms -> kilograms.movePointLeft(3));
  }

  private static String amountHeading(Columns columns) {
    return columns.has(TONNES) ? TONNES : KILOGRAMS;
  }

  private static void checkUnit(SheetPreview sheet, Intake intake) {
    columns(intake.file(), sheet).ifPresent(columns -> checkUnit(columns, intake));
  }

  private static void checkUnit(Columns columns, Intake intake) {
    if (columns.has(TONNES) && columns.has(KILOGRAMS)) {
      String found = TONNES + " and " + KILOGRAMS;
      intake.report(new WrongUnit(columns.heading(KILOGRAMS), found, "one of them"));
    } else if (!columns.has(TONNES) && !columns.has(KILOGRAMS)) {
      columns.reportMissing(TONNES + " or " + KILOGRAMS, intake);
    }
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(ID, MUNICIPALITY, YEAR))
        .or(() -> Columns.find(file, sheet, List.of(FACILITY, MUNICIPALITY, YEAR)));
  }
}
