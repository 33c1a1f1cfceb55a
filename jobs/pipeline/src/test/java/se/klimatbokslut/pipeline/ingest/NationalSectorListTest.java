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

class NationalSectorListTest {
  private static final String NATIONAL =
      """
      year;sector;gas;tonnes;status
      2023;Jordbruk;GHG;6123456,78;definitive
      2024;Alla;GHG;47490000;preliminary
      """;

  @TempDir Path folder;

  @Test
  void sectorsOfTheNationAreReadWithTheirStatus() throws IOException {
    ParsedFile file = read(NATIONAL);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("national-sectors");
    assertThat(file.rows())
        .containsExactly(
            new RawNationalSector(
                "Jordbruk", 2023, Gas.GHG, new BigDecimal("6123456.78"), false, "", 2, "D"),
            new RawNationalSector(
                "Alla", 2024, Gas.GHG, new BigDecimal("47490000"), true, "", 3, "D"));
  }

  @Test
  void everyErrorOfARowIsTold() throws IOException {
    assertThat(
            messages(NATIONAL.replace("2023;Jordbruk;GHG;6123456,78;definitive", ";;CO;x;final")))
        .containsExactly(
            "delivered.csv, row 2, column A: found an empty cell, expected year. Missing is not"
                + " zero: correct the file.",
            "delivered.csv, row 2, column B: found an empty cell, expected sector. Missing is not"
                + " zero: correct the file.",
            "delivered.csv, row 2, column C: found 'CO', expected a label of gases; the nearest is"
                + " 'CO2'. Correct the file or add the alias to the vocabulary.",
            "delivered.csv, row 2, column D: found 'x', expected tonnes as a number. Correct the"
                + " file.",
            "delivered.csv, row 2, column E: found 'final', expected a label of statuses; the"
                + " nearest is 'definitive'. Correct the file or add the alias to the vocabulary.");
  }

  @Test
  void aMissingStatusIsTold() throws IOException {
    assertThat(messages(NATIONAL.replace("tonnes;status", "tonnes;note")))
        .containsExactly(
            "delivered.csv, row 1: found the columns year, sector, gas, tonnes, note, expected also"
                + " status. Add the column.");
  }

  private List<String> messages(String text) throws IOException {
    return read(text).findings().stream().map(Finding::message).toList();
  }

  private ParsedFile read(String text) throws IOException {
    return Delivery.in(folder).text(text);
  }
}
