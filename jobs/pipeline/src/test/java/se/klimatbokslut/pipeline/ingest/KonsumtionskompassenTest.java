package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

class KonsumtionskompassenTest {
  private static final String SIDECAR = "year: 2023\nlicence: CC BY-NC-ND 4.0\n";
  private static final String MUNICIPALITIES =
      """
      Kommunkod | kommunnamn | Kommungrupp_kod | Total_emissions_per_capita
      '2081 | Borlänge | 3 | 5445.25
      127 | Botkyrka | 2 | 5094.5
       | Sweden | | 5391.75
      """;
  private static final String COUNTIES =
      """
      Kommunkod | kommunnamn | Total_emissions_per_capita
      20 | Dalarnas län | 5380
      """;

  @TempDir Path folder;

  @Test
  void theYearIsThatOfTheSidecar() throws IOException {
    ParsedFile file = read(SIDECAR, MUNICIPALITIES);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("konsumtionskompassen");
    assertThat(file.gas()).hasValue(Gas.GHG);
    assertThat(file.rows())
        .containsExactly(
            perPerson("2081", "Borlänge", "5445.25", 2),
            perPerson("0127", "Botkyrka", "5094.5", 3),
            perPerson("", "Sweden", "5391.75", 4));
    assertThat(file.setAside())
        .containsExactly(new SetAside("County_grouped", 1, 2, "a sheet with other columns"));
  }

  @Test
  void withoutASidecarTheMessageSaysWhatToWrite() throws IOException {
    ParsedFile file = delivery(MUNICIPALITIES.replace("5094.5", "x")).workbook();

    assertThat(messages(file)).hasSize(2);
    assertThat(messages(file).get(0))
        .startsWith("delivered.xlsx: found no sidecar, expected one")
        .contains("Write the file delivered.xlsx.meta.yaml beside it with:\n")
        .contains("publication: konsumtionskompassen\nyear: 2023\nversion: \"2.0\"\nlicence: CC");
    assertThat(messages(file).get(1)).contains("row 3, column D: found 'x'");
  }

  @Test
  void theSidecarStatesYearAndLicence() throws IOException {
    assertThat(messages(read("version: \"2.0\"", MUNICIPALITIES)))
        .containsExactly(
            "delivered.xlsx.meta.yaml, column licence: found no licence, expected a line such as"
                + " 'licence: CC BY-NC-ND 4.0'. Correct the sidecar.",
            "delivered.xlsx.meta.yaml, column year: found no year, expected a line such as"
                + " 'year: 2023'. Correct the sidecar.");
  }

  @Test
  void tonnesDoNotPassForKilograms() throws IOException {
    assertThat(messages(read(SIDECAR, MUNICIPALITIES.replace("5445.25", "5.44525"))))
        .containsExactly(
            "delivered.xlsx, sheet 'Municipal_grouped', row 2, column D: found 5.44525, expected"
                + " kilograms CO2e per person, from 500 to 50 000. Correct the file.");
  }

  private ParsedFile read(String sidecar, String municipalities) throws IOException {
    return delivery(municipalities).sidecar(sidecar).workbook();
  }

  private Delivery delivery(String municipalities) {
    return Delivery.in(folder)
        .sheet("Municipal_grouped", municipalities)
        .sheet("County_grouped", COUNTIES);
  }

  private static RawPerPerson perPerson(String code, String name, String kilograms, int row) {
    return new RawPerPerson(
        code, name, 2023, new BigDecimal(kilograms), "Municipal_grouped", row, "D");
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
