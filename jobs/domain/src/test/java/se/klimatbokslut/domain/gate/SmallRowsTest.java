package se.klimatbokslut.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.gate.GivenEditions.findings;
import static se.klimatbokslut.domain.gate.GivenEditions.withBuses;
import static se.klimatbokslut.domain.gate.GivenEditions.withRest;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.gate.GivenEditions.Cell;

/**
 * Sub-sectors and rows that are too small to be told cell by cell. The town in the middle has about
 * 122 kt in 2020, so that 1 % of it is 1 220 t; buses emit 79 t to 1 160 t.
 */
class SmallRowsTest {
  private static final EditionFigures BEFORE = withBuses("before", Cell::usual);

  @Test
  void theSameSubsectorsAreSilent() {
    assertThat(findings(withBuses("now", Cell::usual), BEFORE)).isEmpty();
  }

  @Test
  void aSmallRowATenthInAllItsYearsIsRefused() {
    assertThat(tenths(cell -> cell.town() == 8))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("unit-slip");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.message())
                  .contains("row 208", "Town 8 (SE-0108), sector transport, sub-sector buses")
                  .contains("4 cells", "too small");
            });
  }

  @Test
  void threeOfFourYearsAreNoWholeRow() {
    assertThat(tenths(cell -> cell.town() == 8 && cell.year() > 2020)).isEmpty();
  }

  /** 79 to 100 t in the smallest town, below 0.1 % of the town in the middle. */
  @Test
  void theSmallestRowsAreNotLookedAt() {
    assertThat(tenths(cell -> cell.town() == 0)).isEmpty();
  }

  @Test
  void aSubsectorThatMovesIsToldWithItsTown() {
    List<Finding> findings =
        findings(withBuses("now", cell -> cell.usual() * (isOne(cell) ? 20 : 1)), BEFORE);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("moved-town");
              assertThat(finding.message()).contains("Town 8", "transport/buses 2022 +1900.0 %");
            });
  }

  @Test
  void subsectorsThatNoLongerAddUpAreTold() {
    assertThat(findings(withRest("now", 8, 2022, 230), withRest("before", 8, 2022, 0)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("uneven-subsectors");
              assertThat(finding.message())
                  .contains("row 18", "Town 8 (SE-0108)", "transport 2022 by 230.0 t");
              assertThat(finding.about()).hasValue("SE-0108");
            });
  }

  /** What a publication does itself in every edition is told of the edition, not again. */
  @Test
  void subsectorsThatNeverAddedUpAreNotToldAgain() {
    assertThat(findings(withRest("now", 8, 2022, 230), withRest("before", 8, 2022, 180))).isEmpty();
  }

  /** Ten times the sector, because its buses are 901 times as many: whoever slips, slips alike. */
  @Test
  void aSectorThatGrewByOneOfItsPartsHasNotSlipped() {
    EditionFigures undivided =
        GivenEditions.edition(cell -> isTransport(cell) ? cell.usual() * 10 : cell.usual());
    assertThat(findings(undivided)).extracting(Finding::rule).contains("unit-slip");
    assertThat(findings(tenTimes(cell -> 901 * cell.usual())))
        .extracting(Finding::rule)
        .doesNotContain("unit-slip");
    assertThat(findings(tenTimes(cell -> 10 * cell.usual())))
        .extracting(Finding::rule)
        .contains("unit-slip");
  }

  /** Transport of one year times ten, and buses there as stated. */
  private static EditionFigures tenTimes(ToDoubleFunction<Cell> buses) {
    EditionFigures whole =
        GivenEditions.edition(cell -> isTransport(cell) ? cell.usual() * 10 : cell.usual());
    EditionFigures.Builder edition = EditionFigures.of("now");
    whole
        .lines()
        .forEach(line -> whole.of(line).forEach((year, figure) -> edition.add(line, year, figure)));
    for (int town = 0; town < GivenEditions.TOWNS; town++) {
      Line line = new Line(GivenEditions.town(town), "transport", "buses");
      for (int year : GivenEditions.YEARS) {
        Cell cell = new Cell(town, "transport", year);
        double tonnes = (isTransport(cell) ? buses.applyAsDouble(cell) : cell.usual()) / 100;
        GivenEditions.add(edition, line, 200 + town, year, tonnes);
      }
    }
    return edition.build();
  }

  private static boolean isTransport(Cell cell) {
    return cell.year() == 2022 && cell.sector().equals("transport");
  }

  /** Sectors and totals that a publication does not print are sums. */
  @Test
  void whatIsNotPrintedIsTheSumOfItsParts() {
    EditionFigures.Builder parts = EditionFigures.of("now");
    GivenEditions.add(parts, new Line("NO-4003", "road", "cars"), 2, 2020, 10);
    GivenEditions.add(parts, new Line("NO-4003", "road", "buses"), 3, 2020, 5);
    GivenEditions.add(parts, new Line("NO-4003", "waste", "sewage"), 4, 2020, 2);
    EditionFigures edition = parts.build();

    assertThat(edition.at(Line.wholeSector("NO-4003", "road"), 2020).orElseThrow().tonnes())
        .isEqualTo(15);
    assertThat(edition.at(Line.total("NO-4003"), 2020).orElseThrow().tonnes()).isEqualTo(17);
  }

  private static boolean isOne(Cell cell) {
    return cell.town() == 8 && cell.year() == 2022;
  }

  private static List<Finding> tenths(Predicate<Cell> slipped) {
    return findings(
        withBuses("now", cell -> slipped.test(cell) ? cell.usual() / 10 : cell.usual()), BEFORE);
  }
}
