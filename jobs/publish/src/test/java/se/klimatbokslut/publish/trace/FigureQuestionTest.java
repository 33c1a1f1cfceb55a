package se.klimatbokslut.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;

class FigureQuestionTest {
  private static final FigureKey BORLANGE =
      FigureKey.of(Table.OUT_EMISSIONS, "SE-2081", 2022, "CO2", "territorial", "all");

  @Test
  void keyColumnsComeInAnyOrder() {
    assertThat(
            FigureQuestion.of(
                "out_emissions",
                "sector=all, gas=CO2,year=2022,perspective=territorial,municipality_id=SE-2081"))
        .isEqualTo(BORLANGE);
  }

  @Test
  void valuesAloneComeInTheOrderOfTheKey() {
    assertThat(FigureQuestion.of("out_emissions", "SE-2081/2022/CO2/territorial/all"))
        .isEqualTo(BORLANGE);
  }

  @Test
  void anAddressOfAPageIsReadBack() {
    FigureKey odd = FigureKey.of(Table.OUT_FINDING, "2026-06-30-a1", "å & b=c, 100 %");

    assertThat(FigureQuestion.ofAddress(BORLANGE.address())).isEqualTo(BORLANGE);
    assertThat(odd.address()).doesNotContain(" ");
    assertThat(FigureQuestion.ofAddress(odd.address())).isEqualTo(odd);
  }

  @Test
  void anUnknownTableIsToldTheNearest() {
    assertThatThrownBy(() -> FigureQuestion.of("out_emision", "SE-2081"))
        .isInstanceOf(UnknownFigureException.class)
        .hasMessageContaining("No table is called 'out_emision'; the nearest is 'out_emissions'")
        .hasMessageContaining("--table out_emissions --key municipality_id=SE-2081,year=2022");
  }

  @Test
  void anUnknownColumnIsToldTheNearestAndTheWholeKey() {
    assertThatThrownBy(() -> FigureQuestion.of("core_population", "municipality=SE-2081,year=2022"))
        .hasMessageContaining(
            "'municipality' is no key column of it; the nearest is 'municipality_id'")
        .hasMessageContaining("Its key: municipality_id, year, edition_id");
  }

  @Test
  void aMissingColumnAndATooShortListOfValuesSayWhatIsExpected() {
    assertThatThrownBy(() -> FigureQuestion.of("out_budget_ledger", "target_id=x"))
        .hasMessageContaining("Key column 'year' is missing");
    assertThatThrownBy(() -> FigureQuestion.of("out_budget_ledger", "x"))
        .hasMessageContaining("Found 1 values, expected 2");
    assertThatThrownBy(() -> FigureQuestion.of("out_budget_ledger", "x/soon"))
        .hasMessageContaining("Found 'soon' for year, expected a whole number");
    assertThatThrownBy(() -> FigureQuestion.of("out_budget_ledger", "year=1,year=2,target_id=x"))
        .hasMessageContaining("Key column 'year' comes twice");
  }

  @Test
  void anAddressWithoutAKeyOrWithBrokenLettersIsRefused() {
    assertThatThrownBy(() -> FigureQuestion.ofAddress("out_emissions"))
        .hasMessageContaining("expected TABLE?KEY, such as out_emissions?municipality_id=SE-2081");
    assertThatThrownBy(() -> FigureQuestion.ofAddress("out_finding?release=%1"))
        .hasMessageContaining("a % needs two digits");
  }
}
