package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.MissingSidecar;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * SEI's Konsumtionskompassen: household consumption per person and municipality. The file states
 * neither year nor licence, so it needs a sidecar.
 */
final class Konsumtionskompassen implements PublicationParser {
  private static final String PUBLICATION = "konsumtionskompassen";
  private static final String CODE = "kommunkod";
  private static final String NAME = "kommunnamn";
  private static final String VALUE = "total_emissions_per_capita";
  private static final List<String> HEADINGS = List.of(CODE, NAME, "kommungrupp_kod", VALUE);
  private static final String NATION = "Sweden";
  private static final String EXPECTED = "kilograms CO2e per person, from 500 to 50 000";
  private static final BigDecimal LEAST = BigDecimal.valueOf(500);
  private static final BigDecimal MOST = BigDecimal.valueOf(50_000);

  private static final String EXAMPLE =
      """
      publication: konsumtionskompassen
      year: 2023
      version: "2.0"
      licence: CC BY-NC-ND 4.0
      edition_date: 2026-04-15
      source: Stockholm Environment Institute, Konsumtionskompassen
      retrieved: 2026-06-07
      """;

  @Override
  public String name() {
    return "Konsumtionskompassen (columns " + String.join(", ", HEADINGS) + ", with a sidecar)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns(sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(PUBLICATION);
    intake.measures(Gas.GHG);
    Optional<Integer> year = year(intake);
    new ListReading(grid, intake)
        .read(
            preview,
            sheet -> Columns.find(intake.file(), sheet, HEADINGS),
            HEADINGS,
            row -> read(row, year, intake));
  }

  /** Without a year the rows are still checked, so that all errors are told at once. */
  private static void read(ListRow row, Optional<Integer> year, Intake intake) {
    Optional<String> code = code(row);
    Optional<BigDecimal> kilograms =
        row.amount(VALUE, EXPECTED).filter(known -> isPlausible(row, known, intake));
    if (code.isPresent() && kilograms.isPresent() && year.isPresent()) {
      intake.add(perPerson(row, code.get(), year.get(), kilograms.get()));
    }
  }

  private static RawPerPerson perPerson(ListRow row, String code, int year, BigDecimal kilograms) {
    SourceCell at = row.at(VALUE);
    return new RawPerPerson(
        code, row.optional(NAME), year, kilograms, at.sheet(), at.row(), at.column());
  }

  private static Optional<String> code(ListRow row) {
    boolean nation = row.optional(CODE).isEmpty() && row.optional(NAME).equals(NATION);
    return nation
        ? Optional.of("")
        : row.checks().municipalityCode(row.at(CODE), row.optional(CODE));
  }

  /** The file states no unit; a table in tonnes would pass for very small kilograms. */
  private static boolean isPlausible(ListRow row, BigDecimal kilograms, Intake intake) {
    boolean plausible = kilograms.compareTo(LEAST) >= 0 && kilograms.compareTo(MOST) <= 0;
    if (!plausible) {
      intake.report(new OutOfRange(row.at(VALUE), row.optional(VALUE), EXPECTED));
    }
    return plausible;
  }

  private static Optional<Integer> year(Intake intake) {
    Optional<Sidecar> sidecar = intake.sidecar();
    if (sidecar.isEmpty()) {
      SourceCell whole = SourceCell.wholeFile(intake.file());
      intake.report(new MissingSidecar(whole, PUBLICATION, EXAMPLE));
      return Optional.empty();
    }
    if (sidecar.get().licence().isEmpty()) {
      reportMissingKey("licence", "licence: CC BY-NC-ND 4.0", intake);
    }
    if (sidecar.get().year().isEmpty()) {
      reportMissingKey("year", "year: 2023", intake);
    }
    return sidecar.get().year();
  }

  private static void reportMissingKey(String key, String example, Intake intake) {
    SourceCell at = new SourceCell(Sidecar.nameFor(intake.file()), "", 0, key);
    intake.report(new BadSidecar(at, "no " + key, "a line such as '" + example + "'"));
  }

  private static Optional<Columns> columns(SheetPreview sheet) {
    return Columns.find("", sheet, HEADINGS);
  }
}
