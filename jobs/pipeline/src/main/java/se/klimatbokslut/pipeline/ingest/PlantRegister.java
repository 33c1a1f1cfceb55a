package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/**
 * Naturvårdsverket's register of plants, Utsläpp i siffror: a row for each plant, substance and
 * year, in kilograms. Plants report what lies above a threshold, so a row or an amount that is not
 * there is unknown, not zero. What counts as a greenhouse gas is data: {@code
 * schemas/vocabularies/substances.csv}; of carbon dioxide the fossil part alone, as territorial
 * statistics count it.
 *
 * <p>Not verified against a download: no public copy of one was found. That plants have a number
 * (pid), a municipality and yearly kilograms of each substance is what pages of the service and
 * programs that quote them show; headings and names of substances are assumed.
 */
final class PlantRegister implements PublicationParser {
  private static final String NUMBER = "pid";
  private static final String NAME = "anläggning";
  private static final String MUNICIPALITY = "kommun";
  private static final String YEAR = "år";
  private static final String SUBSTANCE = "ämne";
  private static final String KILOGRAMS = "mängd (kg)";
  private static final List<String> HEADINGS = List.of(NUMBER, NAME, MUNICIPALITY, YEAR, SUBSTANCE);
  private static final int KILOGRAM_DIGITS = 3;

  @Override
  public String name() {
    return "Utsläpp i siffror (columns " + String.join(", ", HEADINGS) + ", " + KILOGRAMS + ")";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs("utslapp-i-siffror");
    new ListReading(grid, intake)
        .read(
            preview,
            sheet -> columns(intake.file(), sheet),
            List.of(NUMBER, NAME, MUNICIPALITY, YEAR, SUBSTANCE, KILOGRAMS),
            row -> read(row, intake));
  }

  private static void read(ListRow row, Intake intake) {
    Optional<Gas> gas = row.text(SUBSTANCE).flatMap(PlantRegister::gas);
    if (gas.isEmpty()) {
      setAside(row, "a substance that is not read as a greenhouse gas", intake);
    } else if (row.columns().has(KILOGRAMS) && row.optional(KILOGRAMS).isEmpty()) {
      setAside(row, "no amount: below the threshold of reporting, or not reported", intake);
    } else {
      read(row, gas.get(), intake);
    }
  }

  private static void read(ListRow row, Gas gas, Intake intake) {
    Optional<String> number = row.text(NUMBER);
    Optional<String> municipality = row.text(MUNICIPALITY);
    Optional<Integer> year = row.year(YEAR);
    Optional<BigDecimal> kilograms = row.amount(KILOGRAMS, "kilograms as a number");
    if (number.isPresent()
        && municipality.isPresent()
        && year.isPresent()
        && kilograms.isPresent()) {
      SourceCell at = row.at(KILOGRAMS);
      intake.add(
          new RawInstallation(
              number.get(),
              row.optional(NAME),
              municipality.get(),
              year.get(),
              gas,
              kilograms.get().movePointLeft(KILOGRAM_DIGITS),
              at.sheet(),
              at.row(),
              at.column()));
    }
  }

  private static Optional<Gas> gas(String substance) {
    return Vocabulary.lines("substances").stream()
        .filter(line -> line.text("substance").equalsIgnoreCase(substance))
        .map(line -> Gas.valueOf(line.text("gas")))
        .findFirst();
  }

  private static void setAside(ListRow row, String reason, Intake intake) {
    intake.setAside(row.columns().sheet(), row.row().number(), reason);
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, HEADINGS);
  }
}
