package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

class KlimaregnskabExtractTest {
  private static final String EXTRACT =
      """
      {"source": "Energistyrelsen", "fetchedAt": "2026-05-18T07:24:39+00:00", "years": [2022, 2023],
       "nationalTotal": {"year": 2023, "samletUdledningTon": 34039454.0},
       "kommuner": [{"kommuneKode": "420", "kommuneNavn": "Assens", "years": [2022, 2023],
         "samletUdledning": [15.5, 12.5],
         "sektorer": {"energi": [1, 2], "transport": [3, 4], "landbrug": [-5, -6.25],
                      "affald": [7, 8], "industri": [9, 10]}}]}
      """;

  @TempDir Path folder;

  @Test
  void everySectorAndYearIsARowWithItsPointer() throws IOException {
    ParsedFile file = read(EXTRACT);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("klimaregnskab");
    assertThat(file.gas()).hasValue(Gas.GHG);
    assertThat(file.editionDate()).hasValue(LocalDate.of(2026, 5, 18));
    assertThat(file.rows())
        .hasSize(1 + 2 * 6)
        .contains(
            row("Alla", "Alla", 2023, "34039454.0", "/nationalTotal/samletUdledningTon"),
            row("Alla", "0420", 2023, "12.5", "/kommuner/0/samletUdledning/1"),
            row("landbrug", "0420", 2023, "-6.25", "/kommuner/0/sektorer/landbrug/1"));
  }

  @Test
  void aSeriesShorterThanItsYearsIsTold() throws IOException {
    assertThat(messages(EXTRACT.replace("[7, 8]", "[7]")))
        .containsExactly(
            "delivered.csv, row 1, column /kommuner/0/sektorer/affald/1: found an empty cell,"
                + " expected tonnes CO2e as a number. Missing is not zero: correct the file.");
  }

  @Test
  void aSeriesLongerThanItsYearsIsTold() throws IOException {
    assertThat(messages(EXTRACT.replace("[7, 8]", "[7, 8, 9]")))
        .containsExactly(
            "delivered.csv, row 1, column /kommuner/0/years/2: found an empty cell, expected the"
                + " year of /kommuner/0/sektorer/affald/2. Missing is not zero: correct the file.");
  }

  @Test
  void nullIsNotZeroAndTextIsNoNumber() throws IOException {
    assertThat(messages(EXTRACT.replace("[1, 2]", "[null, \"?\"]")))
        .containsExactly(
            "delivered.csv, row 1, column /kommuner/0/sektorer/energi/0: found an empty cell,"
                + " expected tonnes CO2e as a number. Missing is not zero: correct the file.",
            "delivered.csv, row 1, column /kommuner/0/sektorer/energi/1: found '?', expected tonnes"
                + " CO2e as a number. Correct the file.");
  }

  @Test
  void aSectorThatIsNotKnownIsTold() throws IOException {
    assertThat(messages(EXTRACT.replace("\"sektorer\": {", "\"sektorer\": {\"enrgi\": [1],")))
        .containsExactly(
            "delivered.csv, row 1, column /kommuner/0/sektorer/enrgi/0: found 'enrgi', expected a"
                + " label of sectors of klimaregnskabet; the nearest is 'energi'. Correct the file"
                + " or add the alias to the vocabulary.");
  }

  @Test
  void jsonThatBreaksOffIsRefused() throws IOException {
    assertThat(messages(EXTRACT.substring(0, EXTRACT.length() - 20)))
        .containsExactly(
            "delivered.csv: found JSON that breaks off or is malformed, expected a whole document."
                + " Download the file again from its publisher.");
  }

  private static RawEmission row(
      String sector, String area, int year, String tonnes, String pointer) {
    return new RawEmission(sector, "Alla", "", area, year, new BigDecimal(tonnes), "", 1, pointer);
  }

  private List<String> messages(String json) throws IOException {
    return read(json).findings().stream().map(Finding::message).toList();
  }

  private ParsedFile read(String json) throws IOException {
    return Delivery.in(folder).text(json);
  }
}
