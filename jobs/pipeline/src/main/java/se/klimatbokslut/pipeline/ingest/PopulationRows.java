package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import se.klimatbokslut.domain.finding.OutOfRange;
import se.klimatbokslut.domain.finding.SourceCell;

/** Makes population rows of one sheet from cells. */
final class PopulationRows {
  private static final BigDecimal MOST_PERSONS = BigDecimal.valueOf(100_000_000);
  private static final String EXPECTED = "a whole number of persons";

  private final String sheet;
  private final CellChecks checks;
  private final Intake intake;

  PopulationRows(String sheet, CellChecks checks, Intake intake) {
    this.sheet = sheet;
    this.checks = checks;
    this.intake = intake;
  }

  SourceCell at(GridRow row, int column) {
    return new SourceCell(intake.file(), sheet, row.number(), GridRow.letters(column));
  }

  Optional<String> code(GridRow row, int column) {
    return checks.areaCode(at(row, column), row.text(column));
  }

  void add(String code, String name, int year, GridRow row, int column) {
    add(code, name, year, at(row, column), row.text(column));
  }

  void add(String code, String name, int year, SourceCell at, String published) {
    persons(at, published)
        .map(persons -> population(code, name, year, persons, at))
        .ifPresent(intake::add);
  }

  private Optional<Long> persons(SourceCell at, String text) {
    Optional<BigDecimal> amount = checks.amount(at, text, EXPECTED);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal persons = amount.get().stripTrailingZeros();
    if (persons.scale() > 0 || persons.compareTo(MOST_PERSONS) > 0) {
      intake.report(new OutOfRange(at, text, EXPECTED));
      return Optional.empty();
    }
    return Optional.of(persons.longValueExact());
  }

  private static RawPopulation population(
      String code, String name, int year, long persons, SourceCell at) {
    return new RawPopulation(code, name, year, persons, at.sheet(), at.row(), at.column());
  }
}
