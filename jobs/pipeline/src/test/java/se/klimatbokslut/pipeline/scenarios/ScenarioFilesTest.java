package se.klimatbokslut.pipeline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.scenario.Measure;
import se.klimatbokslut.domain.scenario.Measures;
import se.klimatbokslut.domain.scenario.Otherwise;
import se.klimatbokslut.domain.scenario.Scenario;
import se.klimatbokslut.domain.scenario.YearlyRates;

class ScenarioFilesTest {
  private static final String RATES =
      """
      scenarios:
        - id: takt
          title: Takt
          municipality: SE-2081
          gas: CO2
          rates: {transport: 12.5, default: 5}
          from: 2025
      """;
  private static final String MEASURES =
      """
      scenarios:
        - id: atgarder
          title: Åtgärder
          municipality: DK-0420
          gas: GHG
          otherwise: trend
          measures:
            - {title: Bus, sector: dk-transport, effect_t: 1500.5, start: 2026, end: 2030, ramp_years: 3}
            - {title: Affald, sector: dk-waste, effect_t: 10, start: 2027}
      """;

  @TempDir Path folder;

  @Test
  void ratesAreReadAsTheyAreWritten() throws IOException {
    assertThat(read(RATES))
        .containsExactly(
            new Scenario(
                "takt",
                "Takt",
                Area.of("SE-2081"),
                Gas.CO2,
                new YearlyRates(
                    Map.of("transport", new BigDecimal("12.5")),
                    BigDecimal.valueOf(5),
                    OptionalInt.of(2025))));
  }

  @Test
  void measuresAreReadWithRampAndEnd() throws IOException {
    assertThat(read(MEASURES))
        .extracting(Scenario::assumption)
        .containsExactly(
            new Measures(
                List.of(
                    new Measure(
                        "Bus",
                        "dk-transport",
                        Co2e.ofTonnes(new BigDecimal("1500.5")),
                        2026,
                        OptionalInt.of(2030),
                        3),
                    new Measure(
                        "Affald",
                        "dk-waste",
                        Co2e.ofTonnes(BigDecimal.TEN),
                        2027,
                        OptionalInt.empty(),
                        1)),
                Otherwise.TREND));
  }

  @Test
  void theBundledScenariosAreRead() throws IOException {
    Path bundled =
        Path.of(
            System.getProperty("klimatbokslut.root"),
            "sample-data/scenarios/SE-2081-borlange.yaml");

    assertThat(ScenarioFiles.read(List.of(bundled)))
        .hasSize(3)
        .allMatch(scenario -> scenario.title().startsWith("Exempel: "));
  }

  @Test
  void everyMistakeIsToldWithItsLineAndTheNearestKey() {
    assertThatThrownBy(
            () ->
                read(
                    RATES
                        .replace("transport: 12.5", "transprot: 12.5")
                        .replace("gas: CO2", "gas: CO3")
                        .replace("from: 2025", "form: 2025")))
        .isInstanceOf(ScenarioFilesException.class)
        .hasMessageStartingWith("The scenario files have 3 mistakes:")
        .hasMessageContaining("line 5: at scenarios/0/gas")
        .hasMessageContaining(
            "line 6: found the unknown key 'transprot' (scenarios/0/rates/transprot), the nearest"
                + " known one is 'transport'")
        .hasMessageContaining("line 7: found the unknown key 'form'")
        .hasMessageContaining("the nearest known one is 'from'");
  }

  @Test
  void whatMustFitTogetherIsTold() {
    assertThatThrownBy(
            () ->
                read(
                    RATES.replace("from: 2025", "otherwise: trend").replace("SE-2081", "SE-2018"),
                    RATES.replace("rates: {transport: 12.5, default: 5}", "note: none"),
                    MEASURES
                        .replace("end: 2030", "end: 2020")
                        .replace("sector: dk-waste", "sector: waste")))
        .hasMessageStartingWith("The scenario files have 7 mistakes:")
        .hasMessageContaining("0.yaml, line 4: found municipality 'SE-2018', the nearest known one")
        .hasMessageContaining("0.yaml, line 7: found otherwise with rates")
        .hasMessageContaining("1.yaml, line 2: found the id 'takt' a second time")
        .hasMessageContaining("1.yaml, line 2: found neither rates and measures")
        .hasMessageContaining("1.yaml, line 7: found from without rates")
        .hasMessageContaining("2.yaml, line 8: found end 2020 and start 2026")
        .hasMessageContaining("2.yaml, line 9: found the sector 'waste' of another country");
  }

  @Test
  void aScenarioHasRatesOrMeasuresAndNotBoth() {
    assertThatThrownBy(() -> read(RATES.replace("from: 2025", "measures: []")))
        .hasMessageContaining("line 7: found both rates and measures, expected one of them");
  }

  @Test
  void textThatIsNoYamlOrNoUtf8IsTold() throws IOException {
    assertThatThrownBy(() -> read("scenarios: [")).hasMessageContaining("not YAML");
    assertThatThrownBy(() -> read("- 1")).hasMessageContaining("expected scenarios");
    Path latin =
        Files.write(
            folder.resolve("latin.yaml"), "title: Åtgärd".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ScenarioFiles.read(List.of(latin))).hasMessageContaining("not UTF-8");
  }

  private List<Scenario> read(String... yaml) throws IOException {
    Path[] files = new Path[yaml.length];
    for (int i = 0; i < yaml.length; i++) {
      files[i] = Files.writeString(folder.resolve(i + ".yaml"), yaml[i]);
    }
    return ScenarioFiles.read(List.of(files));
  }
}
