package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

/** Two municipalities with a value and one without, the nation, and a group. */
class KoladaAnswersTest {
  private static final String ANSWER =
      """
      {"values": [
        {"kpi": "N07702", "municipality": "0000", "period": 2023, "values": [
          {"gender": "T", "count": 290, "status": "", "value": 44000000, "isdeleted": false}]},
        {"kpi": "N07702", "municipality": "2080", "period": 2023, "values": [
          {"gender": "K", "count": 1, "status": "", "value": 1, "isdeleted": false},
          {"gender": "T", "count": 1, "status": "", "value": 200000.5, "isdeleted": false}]},
        {"values": [{"value": 300000, "gender": "T"}],
         "period": "2023", "municipality": "2081", "kpi": "N07702"},
        {"kpi": "N07702", "municipality": "2082", "period": 2023, "values": [
          {"gender": "T", "count": 0, "status": "Missing", "value": null, "isdeleted": false}]},
        {"kpi": "N07702", "municipality": "2083", "period": 2023, "values": [
          {"gender": "T", "count": 1, "status": "", "value": 5, "isdeleted": true}]},
        {"kpi": "N07702", "municipality": "G123", "period": 2023, "values": [
          {"gender": "T", "count": 5, "status": "", "value": 5, "isdeleted": false}]}],
       "count": 6, "next_url": null}
      """;

  @TempDir Path folder;

  @Test
  void municipalitiesWithAValueAreRead() throws IOException {
    ParsedFile file = Delivery.in(folder).text(ANSWER);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("kolada");
    assertThat(shown(file))
        .containsExactly(
            "N07702 2080 2023 200000.5 2 /values/1/values/1/value",
            "N07702 2081 2023 300000 3 /values/2/values/0/value");
  }

  @Test
  void whatIsLeftOutIsToldWithItsReason() throws IOException {
    assertThat(Delivery.in(folder).text(ANSWER).setAside())
        .extracting(SetAside::reason)
        .containsExactly(
            "the nation or a region",
            "a value of one sex",
            "no value, status 'Missing'",
            "a value that was taken back",
            "a group of municipalities or a unit");
  }

  @Test
  void severalAnswersInOneFileReadAlike() throws IOException {
    String two = ANSWER.strip() + ", " + ANSWER.strip().replace("2023", "2022");
    ParsedFile file = Delivery.in(folder).text("{\"pages\": [" + two + "]}");

    assertThat(file.findings()).isEmpty();
    assertThat(shown(file))
        .hasSize(4)
        .contains("N07702 2080 2022 200000.5 8 /pages/1/values/1/values/1/value");
  }

  /** The first year may have no values yet. */
  @Test
  void answersThatFetchPutTogetherReadAlike() throws IOException {
    String pages =
        "{\"pages\": [{\"kpi\": \"N07702\", \"year\": \"2024\", \"answer\": {\"values\": [],"
            + " \"count\": 0, \"next_url\": null}},\n"
            + "{\"kpi\": \"N07702\", \"year\": \"2023\", \"answer\": "
            + ANSWER.strip()
            + "}]}";
    ParsedFile file = Delivery.in(folder).text(pages);

    assertThat(file.publication()).hasValue("kolada");
    assertThat(shown(file))
        .containsExactly(
            "N07702 2080 2023 200000.5 2 /pages/1/answer/values/1/values/1/value",
            "N07702 2081 2023 300000 3 /pages/1/answer/values/2/values/0/value");
  }

  @Test
  void anAnswerThatGoesOnElsewhereIsTold() throws IOException {
    String goesOn = ANSWER.replace("null}\n", "\"https://api.kolada.se/v3/data?page=2\"}\n");

    assertThat(Delivery.in(folder).text(goesOn).setAside())
        .extracting(SetAside::reason)
        .contains("an answer that goes on at its next_url");
  }

  @Test
  void aValueThatIsNoNumberAndANegativeOneAreToldAtTheirPlace() throws IOException {
    String broken = ANSWER.replace("200000.5", "\"n/a\"").replace("300000", "-3");

    assertThat(Delivery.in(folder).text(broken).findings())
        .extracting(Finding::message)
        .satisfiesExactly(
            notANumber ->
                assertThat(notANumber).contains("row 2, column /values/1/values/1/value", "'n/a'"),
            negative -> assertThat(negative).contains("row 3", "found -3", "not negative"));
  }

  private static List<String> shown(ParsedFile file) {
    return file.rows().stream()
        .map(RawKeyFigure.class::cast)
        .map(
            row ->
                "%s %s %d %s %d %s"
                    .formatted(
                        row.keyFigure(),
                        row.municipality(),
                        row.year(),
                        row.value(),
                        row.row(),
                        row.column()))
        .toList();
  }
}
