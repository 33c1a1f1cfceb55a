package se.klimatbokslut.pipeline.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.trend.BudgetShareMethod;
import se.klimatbokslut.domain.trend.CarbonLawMethod;
import se.klimatbokslut.domain.trend.DeductedFacility;
import se.klimatbokslut.domain.trend.MethodBasis;

class PeerMethodsTest {
  private static final String FILE = "klimatkollen-2024.yaml";
  private static final String YAML = PeerMethods.resource(FILE);

  @Test
  void carbonLawIsElevenAndThreeQuartersPercentUntil2050() {
    assertThat(PeerMethods.ofId("klimatkollen-2026"))
        .isEqualTo(
            new CarbonLawMethod(
                new MethodBasis("klimatkollen-2026", "smhi-ghg", Gas.GHG, 2015, List.of()),
                new BigDecimal("11.72"),
                2050));
  }

  @Test
  void budgetIs80MegatonnesWithoutThreeCementPlants() {
    BudgetShareMethod method = (BudgetShareMethod) PeerMethods.ofId("klimatkollen-2024");
    assertThat(method.nationalBudgetT()).isEqualByComparingTo("80000000");
    assertThat(method.overheadT()).isEqualByComparingTo("55000000");
    assertThat(method.overheadOfT()).isEqualByComparingTo("285000000");
    assertThat(method.budgetYear()).isEqualTo(2024);
    assertThat(method.basis())
        .isEqualTo(
            new MethodBasis(
                "klimatkollen-2024",
                "smhi-co2",
                Gas.CO2,
                2015,
                List.of(
                    facility("cement-plant-pid-1441", "SE-0840"),
                    facility("cement-plant-pid-5932", "SE-1496"),
                    facility("cement-plant-pid-834", "SE-0980"))));
  }

  @Test
  void unknownMethodIsToldTheNearest() {
    assertThatThrownBy(() -> PeerMethods.ofId("klimatkolen-2026"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No method is called 'klimatkolen-2026'; the nearest is 'klimatkollen-2026'. Methods:"
                + " klimatkollen-2026, klimatkollen-2024");
  }

  @Test
  void everyMistakeOfAFileIsTold() {
    String broken =
        YAML.replace("gas: CO2", "gas: carbon").replace("budget_year: 2024", "budget_year: soon");
    assertThatThrownBy(() -> MethodFile.read(FILE, broken))
        .hasMessageStartingWith(
            "Method file schemas/methods/klimatkollen-2024.yaml breaks"
                + " schemas/methods/method-file.schema.json; correct it:\n")
        .hasMessageContaining("at /gas: ")
        .hasMessageContaining("at /budget_year: string found, integer expected");
  }

  @Test
  void aMissingParameterIsTold() {
    assertThatThrownBy(() -> MethodFile.read(FILE, YAML.replace("national_budget_t: 80000000", "")))
        .hasMessageContaining("national_budget_t");
  }

  @Test
  void aParameterOfAnotherKindIsTold() {
    assertThatThrownBy(() -> MethodFile.read(FILE, YAML + "yearly_cut_pct: 3\n"))
        .hasMessageContaining("yearly_cut_pct");
  }

  @Test
  void textThatIsNotYamlIsTold() {
    assertThatThrownBy(() -> MethodFile.read(FILE, "method: [a"))
        .hasMessageStartingWith(
            "Method file schemas/methods/klimatkollen-2024.yaml: found text that is not YAML");
  }

  private static DeductedFacility facility(String id, String municipality) {
    return new DeductedFacility(id, Area.of(municipality));
  }
}
