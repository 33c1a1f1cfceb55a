package se.klimatbokslut.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.domain.gate.GivenEditions.edition;
import static se.klimatbokslut.domain.gate.GivenEditions.rules;
import static se.klimatbokslut.domain.gate.GivenEditions.town;
import static se.klimatbokslut.domain.gate.GivenEditions.usual;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

class GasSumsTest {
  private static final EditionFigures CO2 = edition(cell -> cell.usual() * 0.72);

  /** A tonne of methane counts as 28: 72 % carbon dioxide and 1 % methane by weight are 100 %. */
  private static final EditionFigures METHANE = edition(cell -> cell.usual() * 0.01);

  @Test
  void gasesThatAddUpAreSilent() {
    assertThat(findings(Map.of(Gas.GHG, usual(), Gas.CO2, CO2, Gas.CH4, METHANE))).isEmpty();
  }

  @Test
  void withoutAllGasesThereIsNothingToCompare() {
    assertThat(findings(Map.of(Gas.CO2, CO2, Gas.CH4, METHANE))).isEmpty();
  }

  @Test
  void oneGasAboveAllIsToldOnceWithItsYears() {
    EditionFigures above =
        edition(cell -> cell.usual() * (cell.town() == 3 && cell.year() > 2021 ? 1.02 : 0.72));

    assertThat(findings(Map.of(Gas.GHG, usual(), Gas.CO2, above)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("gas-exceeds-total");
              assertThat(finding.about()).hasValue(town(3));
              assertThat(finding.explanation())
                  .contains(
                      "Town 3 (SE-0103), CO2 of 2022: found ", "in before (so in [2022, 2023])");
            });
  }

  /** Given in equivalents, methane would be counted 28 times: 72 % and 28 times 28 %. */
  @Test
  void methaneInAnotherUnitIsToldOnceAYear() {
    EditionFigures equivalents = edition(cell -> cell.usual() * 0.28);

    assertThat(findings(Map.of(Gas.GHG, usual(), Gas.CO2, CO2, Gas.CH4, equivalents)))
        .hasSize(GivenEditions.YEARS.size())
        .allSatisfy(
            finding ->
                assertThat(finding.explanation())
                    .contains("in Town 11 (SE-0111) (the largest of 12 such differences)"));
  }

  @Test
  void aMissingGasIsNotTakenForZero() {
    EditionFigures withoutAYear = edition("now", List.of(2020, 2021), cell -> cell.usual() * 0.01);

    assertThat(findings(Map.of(Gas.GHG, usual(), Gas.CO2, CO2, Gas.CH4, withoutAYear))).isEmpty();
  }

  private static List<Finding> findings(Map<Gas, EditionFigures> newest) {
    Map<String, String> names = Map.of(town(3), "Town 3", town(11), "Town 11");
    return new GasSums(names, rules()).findings(newest);
  }
}
