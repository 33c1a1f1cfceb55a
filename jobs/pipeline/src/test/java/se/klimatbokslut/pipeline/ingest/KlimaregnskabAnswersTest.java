package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

/** Sectors of 1, 2, -6.25, 3, 4 and 5 tonnes: 8.75 with agriculture, 15 without. */
class KlimaregnskabAnswersTest {
  private static final String ANSWERS =
      """
      {"fetchedAt": "2026-05-18T07:24:39Z", "answers": [{"municipality": "420", "year": 2023,
        "data": [
          {"type": "Samlet CO2-udledning", "sektor": "Samlet", "værdi": 15, "enhed": "Ton CO2e"},
          {"type": "Samlet CO2-udledning", "sektor": "Samlet", "værdi": 8.75, "enhed": "Ton CO2e"},
          {"type": "Samlet CO2-udledning", "sektor": "Samlet", "værdi": 0.2, "enhed": "Ton CO2e/indb."},
          {"type": "Samlet CO2-udledning", "sektor": "Energi", "værdi": 1, "enhed": "Ton CO2e"},
          {"type": "Samlet CO2-udledning", "sektor": "Transport", "værdi": 2, "enhed": "Ton CO2e"},
          {"type": "Samlet CO2-udledning", "sektor": "Landbrug", "værdi": -6.25, "enhed": "Ton CO2e"},
          {"type": "Samlet CO2-udledning", "sektor": "Affaldsdeponi", "værdi": 3, "enhed": "Ton CO2e"},
          {"type": "Samlet CO2-udledning", "sektor": "Spildevand", "værdi": 4, "enhed": "Ton CO2e"},
          {"type": "Samlet CO2-udledning", "sektor": "Kemiske processer", "værdi": 5, "enhed": "Ton CO2e"},
          {"type": "VE-el selvforsyningsgrad", "sektor": "Samlet", "værdi": 1.71, "enhed": "%"}]}]}
      """;
  private static final String TABLE =
      """
      kommunekode;år;type;sektor;værdi;enhed
      420;2023;Resultat - udledning;Samlet;8,75;Ton CO2e
      0420;2023;Resultat - udledning;Energi;1;Ton CO2e
      0420;2023;Resultat - udledning;Transport;2;Ton CO2e
      0420;2023;Resultat - udledning;Landbrug;-6,25;Ton CO2e
      0420;2023;Resultat - udledning;Affald;7;Ton CO2e
      0420;2023;Resultat - udledning;Industri;5;Ton CO2e
      """;

  @TempDir Path folder;

  @Test
  void sixSectorsBecomeFiveAndTheTotalIsTheirs() throws IOException {
    ParsedFile file = Delivery.in(folder).text(ANSWERS);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("klimaregnskab");
    assertThat(file.gas()).hasValue(Gas.GHG);
    assertThat(file.editionDate()).hasValue(LocalDate.of(2026, 5, 18));
    assertThat(shown(file))
        .containsExactly(
            "energi 0420 2023 1 /answers/0/data/3/værdi",
            "transport 0420 2023 2 /answers/0/data/4/værdi",
            "landbrug 0420 2023 -6.25 /answers/0/data/5/værdi",
            "affald 0420 2023 7 /answers/0/data/6/værdi",
            "industri 0420 2023 5 /answers/0/data/8/værdi",
            "Alla 0420 2023 8.75 /answers/0/data/1/værdi");
    assertThat(file.setAside())
        .extracting(SetAside::reason)
        .contains("a key figure other than emissions in tonnes", "a total without agriculture");
  }

  @Test
  void municipalityAndYearMayStandBehindTheRows() throws IOException {
    String behind =
        ANSWERS
            .replace("\"municipality\": \"420\", \"year\": 2023,", "")
            .replace("\"%\"}]}]}", "\"%\"}], \"year\": 2023, \"municipality\": 420}]}");

    assertThat(shown(Delivery.in(folder).text(behind))).hasSize(6);
  }

  /** As {@code fetch} puts the answers of its requests together, with the day in the sidecar. */
  @Test
  void answersOfRequestsReadAlike() throws IOException {
    String ofRequests =
        ANSWERS
            .replace("\"fetchedAt\": \"2026-05-18T07:24:39Z\", \"answers\"", "\"pages\"")
            .replace(
                "\"year\": 2023,\n  \"data\": [", "\"year\": \"2023\", \"answer\": {\"data\": [")
            .replace("\"%\"}]}]}", "\"%\"}]}}]}");
    ParsedFile file = Delivery.in(folder).text(ofRequests);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("klimaregnskab");
    assertThat(shown(file))
        .hasSize(6)
        .contains("landbrug 0420 2023 -6.25 /pages/0/answer/data/5/værdi");
  }

  @Test
  void anAnswerWithoutASectorIsTold() throws IOException {
    String without =
        ANSWERS.replace(
            "\"Transport\", \"værdi\": 2, \"enhed\": \"Ton CO2e\"",
            "\"Transport\", \"værdi\": 2, \"enhed\": \"TJ\"");

    assertThat(messages(Delivery.in(folder).text(without)))
        .containsExactly(
            "delivered.csv, row 1, column /answers/0/data: found an empty cell, expected tonnes of"
                + " transport in 0420 2023. Missing is not zero: correct the file.");
  }

  @Test
  void anUnknownSectorStopsAndNamesTheNearest() throws IOException {
    assertThat(messages(Delivery.in(folder).text(ANSWERS.replace("Spildevand", "Spildevant"))))
        .singleElement()
        .asString()
        .contains("'Spildevant'", "'spildevand'");
  }

  @Test
  void aSectorThatComesTwiceIsTold() throws IOException {
    assertThat(messages(Delivery.in(folder).text(ANSWERS.replace("Spildevand", "Affaldsdeponi"))))
        .singleElement()
        .asString()
        .contains("a second row for 0420 / Affaldsdeponi / 2023");
  }

  @Test
  void aTableOfFiveSectorsReadsAlike() throws IOException {
    ParsedFile file = Delivery.in(folder).text(TABLE);

    assertThat(file.findings()).isEmpty();
    assertThat(shown(file))
        .containsExactly(
            "energi 0420 2023 1 E",
            "transport 0420 2023 2 E",
            "landbrug 0420 2023 -6.25 E",
            "affald 0420 2023 7 E",
            "industri 0420 2023 5 E",
            "Alla 0420 2023 8.75 E");
  }

  private static List<String> shown(ParsedFile file) {
    return file.rows().stream()
        .map(RawEmission.class::cast)
        .map(
            row ->
                "%s %s %d %s %s"
                    .formatted(
                        row.mainLabel(),
                        row.municipality(),
                        row.year(),
                        row.tonnes(),
                        row.column()))
        .toList();
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
