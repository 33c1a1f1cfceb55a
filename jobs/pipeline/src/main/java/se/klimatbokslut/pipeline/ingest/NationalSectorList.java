package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownLabel;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** National emissions by main sector, from the inventory or from an edition's national rows. */
final class NationalSectorList implements PublicationParser {
  private static final String YEAR = "year";
  private static final String SECTOR = "sector";
  private static final String GAS = "gas";
  private static final String TONNES = "tonnes";
  private static final String STATUS = "status";
  private static final String PRELIMINARY = "preliminary";
  private static final List<String> STATUSES = List.of("definitive", PRELIMINARY);
  private static final List<String> NEEDED = List.of(YEAR, SECTOR, GAS, TONNES, STATUS);

  @Override
  public String name() {
    return "national-sectors (columns "
        + String.join(", ", NEEDED)
        + "; status definitive or preliminary)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("national-sectors");
    new ListReading(grid, intake)
        .read(preview, sheet -> columns(intake.file(), sheet), NEEDED, row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<Integer> year = row.year(YEAR);
    Optional<String> sector = row.text(SECTOR);
    Optional<Gas> gas = row.text(GAS).flatMap(text -> GasCode.read(row.at(GAS), text, intake));
    Optional<BigDecimal> tonnes = row.amount(TONNES, "tonnes as a number");
    Optional<String> status =
        row.text(STATUS).flatMap(text -> status(row.at(STATUS), text, intake));
    if (year.isPresent()
        && sector.isPresent()
        && gas.isPresent()
        && tonnes.isPresent()
        && status.isPresent()) {
      SourceCell at = row.at(TONNES);
      intake.add(
          new RawNationalSector(
              sector.get(),
              year.get(),
              gas.get(),
              tonnes.get(),
              status.get().equals(PRELIMINARY),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<String> status(SourceCell at, String text, Intake intake) {
    String status = text.toLowerCase(Locale.ROOT);
    if (!STATUSES.contains(status)) {
      intake.report(new UnknownLabel(at, text, "statuses", Nearest.to(text, STATUSES)));
      return Optional.empty();
    }
    return Optional.of(status);
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, List.of(SECTOR, GAS, YEAR));
  }
}
