package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

class SidecarTest {
  private static final String INDICATORS =
      """
      municipality_id;indicator;year;value;unit
      SE-2081;cycle-share;2024;12,5;%
      """;

  @TempDir Path folder;

  @Test
  void everyKeyIsReadAsWritten() throws IOException {
    String yaml =
        """
        publication: indicators
        edition_date: 2025-03-01
        year: 2024
        version: 2.10
        licence: CC0
        source: "Borlänge kommun"
        retrieved: 2025-03-02
        """;

    assertThat(read(yaml).findings()).isEmpty();
    assertThat(read(yaml).sidecar())
        .hasValue(
            new Sidecar(
                Optional.of("indicators"),
                Optional.of(LocalDate.of(2025, 3, 1)),
                Optional.of(2024),
                Optional.of("2.10"),
                Optional.of("CC0"),
                Optional.of("Borlänge kommun"),
                Optional.of(LocalDate.of(2025, 3, 2))));
    assertThat(read(yaml).editionDate()).hasValue(LocalDate.of(2025, 3, 1));
  }

  @Test
  void everyKeyThatIsWrongIsTold() throws IOException {
    String yaml =
        """
        licens: CC0
        edition_date: 1 March
        year: twenty
        source:
        """;

    assertThat(messages(yaml))
        .containsExactlyInAnyOrder(
            "delivered.csv.meta.yaml, row 1, column licens: found the key 'licens', expected a known"
                + " key; the nearest is 'licence'. Correct the sidecar.",
            "delivered.csv.meta.yaml, row 2, column edition_date: found '1 March', expected a date"
                + " such as 2026-04-15. Correct the sidecar.",
            "delivered.csv.meta.yaml, row 3, column year: found 'twenty', expected a year such as"
                + " 2023. Correct the sidecar.",
            "delivered.csv.meta.yaml, row 4, column source: found nothing, expected a value, or no"
                + " such line. Correct the sidecar.");
  }

  @Test
  void aSidecarThatIsNoListOfKeysIsTold() throws IOException {
    assertThat(messages("just text")).hasSize(1);
    assertThat(messages("")).hasSize(1);
    assertThat(messages("# nothing\n")).hasSize(1);
    assertThat(messages("year: [2023, 2024]")).hasSize(1);
    assertThat(messages("year: [2023")).hasSize(1);
    assertThat(messages("year: \u0001")).hasSize(1);
    assertThat(messages("year: 2023\nyear: 2024"))
        .singleElement()
        .asString()
        .startsWith("delivered.csv.meta.yaml, row 2: found Duplicate field 'year'");
  }

  @Test
  void aSidecarOfAnotherPublicationIsTold() throws IOException {
    assertThat(messages("publication: facilities"))
        .containsExactly(
            "delivered.csv.meta.yaml, column publication: found publication facilities, expected"
                + " indicators, which the file is by its content. Correct the sidecar.");
  }

  private List<String> messages(String yaml) throws IOException {
    return read(yaml).findings().stream().map(Finding::message).toList();
  }

  private ParsedFile read(String yaml) throws IOException {
    return Delivery.in(folder).sidecar(yaml).text(INDICATORS);
  }
}
