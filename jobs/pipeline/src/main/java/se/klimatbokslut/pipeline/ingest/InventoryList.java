package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.NotANumber;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** The emission inventory that a municipality makes itself. */
final class InventoryList implements PublicationParser {
  private static final String MUNICIPALITY = "municipality_id";
  private static final String BOUNDARY = "boundary";
  private static final String YEAR = "year";
  private static final String GAS = "gas";
  private static final String SECTOR = "sector";
  private static final String TONNES = "tonnes";
  private static final String STATUS = "status";
  private static final List<String> NEEDED = List.of(MUNICIPALITY, BOUNDARY, YEAR, TONNES);
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+");
  private static final String DEFINITIVE = "definitive";

  @Override
  public String name() {
    return "municipal-inventory (columns "
        + String.join(", ", NEEDED)
        + ", optional gas, sector, status and source)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("municipal-inventory");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<String> boundary = row.text(BOUNDARY).flatMap(text -> id(row, BOUNDARY, text, intake));
    Optional<Integer> year = row.year(YEAR);
    Optional<Gas> gas = gas(row, intake);
    Optional<String> sector =
        id(row, SECTOR, orElse(row.optional(SECTOR), RawInventory.ALL), intake);
    Optional<BigDecimal> tonnes =
        row.amount(TONNES, "tonnes (what was taken up has a list of its own, negative-emissions)");
    if (municipality.isPresent()
        && boundary.isPresent()
        && year.isPresent()
        && gas.isPresent()
        && sector.isPresent()
        && tonnes.isPresent()) {
      SourceCell at = row.at(TONNES);
      intake.add(
          new RawInventory(
              municipality.get(),
              boundary.get(),
              year.get(),
              gas.get(),
              sector.get(),
              tonnes.get(),
              orElse(row.optional(STATUS).toLowerCase(Locale.ROOT), DEFINITIVE),
              row.optional("source"),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  /** All gases together where the row names none. */
  private static Optional<Gas> gas(ListRow row, Intake intake) {
    String text = row.optional(GAS);
    return text.isEmpty() ? Optional.of(Gas.GHG) : GasCode.read(row.at(GAS), text, intake);
  }

  private static Optional<String> id(ListRow row, String heading, String text, Intake intake) {
    if (!ID.matcher(text).matches()) {
      String expected = "small letters a to z, digits and hyphens, such as own-operations";
      intake.report(new NotANumber(row.at(heading), text, expected));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(MUNICIPALITY, BOUNDARY, YEAR));
  }
}
