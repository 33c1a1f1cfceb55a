package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * Cells of official statistics, which write signs in place of some numbers: a dash is a zero, two
 * dots a figure that is not available, which is no zero.
 */
final class IndicatorCells {
  private static final Set<String> ZERO = Set.of("–", "-");
  private static final String NOT_AVAILABLE = "..";

  /** Where the rows of one place belong. */
  record Place(String county, String municipality) {
    static final Place NATION = new Place(RawOfficialIndicator.ALL, RawOfficialIndicator.ALL);

    static Place municipality(String nameOrCode) {
      return new Place("", nameOrCode);
    }

    static Place county(String name) {
      return new Place(name, RawOfficialIndicator.ALL);
    }
  }

  private final CellChecks checks;
  private final Intake intake;

  IndicatorCells(CellChecks checks, Intake intake) {
    this.checks = checks;
    this.intake = intake;
  }

  /** Empty, and told, when the cell holds no figure. */
  Optional<BigDecimal> amount(SourceCell at, String text) {
    if (text.equals(NOT_AVAILABLE)) {
      intake.setAside(at.sheet(), at.row(), "a figure that is not available");
      return Optional.empty();
    }
    return ZERO.contains(text)
        ? Optional.of(BigDecimal.ZERO)
        : checks.amount(at, text, "a number, – for zero or .. for not available");
  }

  void add(Place place, String indicator, int year, BigDecimal value, String unit, SourceCell at) {
    intake.add(
        new RawOfficialIndicator(
            place.county(),
            place.municipality(),
            indicator,
            year,
            value,
            unit,
            at.sheet(),
            at.row(),
            at.column()));
  }
}
