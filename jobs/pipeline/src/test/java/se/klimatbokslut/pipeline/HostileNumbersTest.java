package se.klimatbokslut.pipeline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.pipeline.corrections.CorrectionFiles;
import se.klimatbokslut.pipeline.corrections.CorrectionFilesException;
import se.klimatbokslut.pipeline.scenarios.ScenarioFiles;
import se.klimatbokslut.pipeline.scenarios.ScenarioFilesException;
import se.klimatbokslut.pipeline.targets.TargetFilesException;
import se.klimatbokslut.pipeline.targets.TargetFolder;

/** Numbers that would fill the memory, written out, or that are none. */
class HostileNumbersTest {
  private static final String FILE = "SE-2081-x.yaml";
  private static final String TARGET =
      """
      area: SE-2081
      name: Borlänge
      targets:
        - id: SE-2081-budget
          type: carbon-budget
          title: {sv: Budget, en: Budget, da: Budget}
          text: "1328 kton"
          source: {document: Klimatkontrakt}
          verified: true
          perspective: territorial
          gas: CO2
          scope: {international_transport: municipal}
          budget_t: %s
          period: {first: 2020, last: 2040}
          convention: uncut-first-year
      """;
  private static final String CORRECTION =
      """
      corrections:
        - id: waste-2019
          where:
            publication: smhi-co2
            edition: smhi-co2-2024-04-18-0123abcd
            municipality: SE-2081
            sector: waste
            year: 2019
          reported: "1"
          corrected: %s
          reason: A plant of another municipality was counted here.
          source: E-mail from the publisher
          expect: 128345.678
      """;
  private static final String SCENARIO =
      """
      scenarios:
        - id: atgarder
          title: Åtgärder
          municipality: SE-2081
          gas: GHG
          otherwise: trend
          measures:
            - {title: Buss, sector: transport, effect_t: %s, start: 2027}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0e+999999999",
        "1.0e+2147483647",
        "1.0e+99999",
        "1000000000",
        ".inf",
        ".nan",
        "999999999999999999999999999999999999999"
      })
  void areRefusedBeforeAnythingIsComputed(String number) throws IOException {
    Path file = folder.resolve(FILE);

    Files.writeString(file, TARGET.formatted(number));
    assertThatThrownBy(() -> TargetFolder.read(folder))
        .isInstanceOf(TargetFilesException.class)
        .hasMessageContaining(FILE + ", line 13: ");
    Files.writeString(file, CORRECTION.formatted(number));
    assertThatThrownBy(() -> CorrectionFiles.read(folder))
        .isInstanceOf(CorrectionFilesException.class)
        .hasMessageContaining(FILE + ", line 10: ");
    Files.writeString(
        file, SCENARIO.formatted(number.equals("1000000000") ? "1000000001" : number));
    assertThatThrownBy(() -> ScenarioFiles.read(List.of(file)))
        .isInstanceOf(ScenarioFilesException.class)
        .hasMessageContaining(FILE + ", line 8: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0e+999999999", "2.02e+3000000", "99999999999999999999", "2020.5"})
  void areRefusedAsYears(String year) throws IOException {
    Files.writeString(
        folder.resolve(FILE), TARGET.formatted("1").replace("first: 2020", "first: " + year));

    assertThatThrownBy(() -> TargetFolder.read(folder))
        .isInstanceOf(TargetFilesException.class)
        .hasMessageContaining(FILE + ", line 14: ");
  }
}
