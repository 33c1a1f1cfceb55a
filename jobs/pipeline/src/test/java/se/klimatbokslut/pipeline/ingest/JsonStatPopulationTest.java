package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

/** Population as PxWeb and Statistics Denmark answer in JSON-stat; figures are made up. */
class JsonStatPopulationTest {
  private static final String SCB =
      """
      {"version": "2.0", "class": "dataset", "label": "Folkmängden efter region och år",
       "source": "SCB", "updated": "2025-02-21T07:00:00Z",
       "id": ["Region", "ContentsCode", "Tid"], "size": [3, 1, 2],
       "dimension": {
         "Region": {"label": "region", "category": {
           "index": {"00": 0, "20": 1, "0114": 2},
           "label": {"00": "Riket", "20": "Dalarnas län", "0114": "Upplands Väsby"}}},
         "ContentsCode": {"label": "tabellinnehåll", "category": {
           "index": {"BE0101N1": 0}, "label": {"BE0101N1": "Folkmängd"}}},
         "Tid": {"label": "år", "category": {
           "index": {"2023": 0, "2024": 1}, "label": {"2023": "2023", "2024": "2024"}}}},
       "value": [900, 910, 300, 310, 50, 51]}
      """;
  private static final String DST =
      """
      {"dataset": {"dimension": {
         "OMRÅDE": {"label": "område", "category": {
           "index": {"000": 0, "084": 1, "101": 2},
           "label": {"000": "Hele landet", "084": "Region Hovedstaden", "101": "København"}}},
         "ContentsCode": {"label": "Indhold", "category": {
           "index": {"FOLK1A": 0}, "label": {"FOLK1A": "Folketal den 1. i kvartalet"}}},
         "Tid": {"label": "tid", "category": {
           "index": {"2024K1": 0, "2024K2": 1},
           "label": {"2024K1": "2024K1", "2024K2": "2024K2"}}},
         "id": ["OMRÅDE", "ContentsCode", "Tid"], "size": [3, 1, 2],
         "role": {"metric": ["ContentsCode"], "time": ["Tid"]}},
       "label": "Befolkningen", "source": "Danmarks Statistik", "updated": "2024-02-12T07:00:00Z",
       "value": [700, 710, 400, 410, 60, 61]}}
      """;

  @TempDir Path folder;

  @Test
  void pxWebAnswersWithEveryRegionAndYear() throws IOException {
    ParsedFile scb = Delivery.in(folder).text(SCB);

    assertThat(scb.findings()).isEmpty();
    assertThat(scb.publication()).hasValue("scb-population");
    assertThat(scb.editionDate()).hasValue(LocalDate.of(2025, 2, 21));
    assertThat(scb.rows())
        .containsExactly(
            new RawPopulation("", "Riket", 2023, 900, "", 1, "/value/0"),
            new RawPopulation("", "Riket", 2024, 910, "", 2, "/value/1"),
            new RawPopulation("20", "Dalarnas län", 2023, 300, "", 3, "/value/2"),
            new RawPopulation("20", "Dalarnas län", 2024, 310, "", 4, "/value/3"),
            new RawPopulation("0114", "Upplands Väsby", 2023, 50, "", 5, "/value/4"),
            new RawPopulation("0114", "Upplands Väsby", 2024, 51, "", 6, "/value/5"));
  }

  @Test
  void categoriesMayBeAListAndValuesSparse() throws IOException {
    String listed =
        SCB.replace("{\"00\": 0, \"20\": 1, \"0114\": 2}", "[\"00\", \"20\", \"0114\"]")
            .replace("[900, 910, 300, 310, 50, 51]", "{\"0\": 900, \"4\": 50}");

    ParsedFile scb = Delivery.in(folder).text(listed);

    assertThat(scb.rows())
        .extracting(row -> ((RawPopulation) row).persons())
        .containsExactly(900L, 50L);
    assertThat(scb.findings()).hasSize(4);
    assertThat(messages(scb)).allMatch(message -> message.contains("found an empty cell"));
  }

  @Test
  void ofSeveralSexesTheOneOfEverybodyIsRead() throws IOException {
    String sexes =
        SCB.replace("\"ContentsCode\"", "\"Kon\"")
            .replace("[3, 1, 2]", "[3, 2, 2]")
            .replace("{\"BE0101N1\": 0}", "{\"1\": 0, \"1+2\": 1}")
            .replace("{\"BE0101N1\": \"Folkmängd\"}", "{\"1\": \"män\", \"1+2\": \"totalt\"}")
            .replace(
                "[900, 910, 300, 310, 50, 51]", "[1, 2, 900, 910, 3, 4, 300, 310, 5, 6, 50, 51]");

    ParsedFile scb = Delivery.in(folder).text(sexes);

    assertThat(scb.findings()).isEmpty();
    assertThat(scb.rows())
        .extracting(row -> ((RawPopulation) row).persons())
        .containsExactly(900L, 910L, 300L, 310L, 50L, 51L);
  }

  @Test
  void menAloneAreNotThePopulation() throws IOException {
    String men = SCB.replace("\"Folkmängd\"", "\"män\"");

    assertThat(messages(Delivery.in(folder).text(men)))
        .containsExactly(
            "delivered.csv, column /dimension/ContentsCode: found män, expected one category that"
                + " counts everybody. Correct the file.");
  }

  @Test
  void growthIsNotThePopulation() throws IOException {
    String growth = SCB.replace("\"Folkmängd\"", "\"Folkökning\"");

    assertThat(messages(Delivery.in(folder).text(growth))).hasSize(1);
  }

  @Test
  void aTornAnswerIsRefused() throws IOException {
    String torn = SCB.replace("[3, 1, 2]", "[4, 1, 2]");

    assertThat(messages(Delivery.in(folder).text(torn)))
        .singleElement()
        .asString()
        .contains("categories [3, 1, 2], size [4, 1, 2] and 6 values");
  }

  @Test
  void aMonthThatIsNotDecemberIsNotTheYear() throws IOException {
    String months = SCB.replace("\"2024\"", "\"2024M06\"").replace("\"2023\"", "\"2023M12\"");

    ParsedFile scb = Delivery.in(folder).text(months);

    assertThat(scb.rows()).hasSize(3).extracting(RawRow::year).containsOnly(2023);
    assertThat(messages(scb)).hasSize(3).allMatch(message -> message.contains("found 2024M06"));
  }

  @Test
  void anotherDatasetIsAnUnknownLayout() throws IOException {
    String other = SCB.replace("\"Region\"", "\"Bransch\"");

    ParsedFile scb = Delivery.in(folder).text(other);

    assertThat(scb.publication()).isEmpty();
    assertThat(messages(scb))
        .singleElement()
        .asString()
        .contains("with the dimensions [Bransch, ContentsCode, Tid]");
  }

  @Test
  void theFirstDayOfAYearEndsTheYearBefore() throws IOException {
    ParsedFile dst = Delivery.in(folder).text(DST);

    assertThat(dst.findings()).isEmpty();
    assertThat(dst.publication()).hasValue("dst-population");
    assertThat(dst.editionDate()).hasValue(LocalDate.of(2024, 2, 12));
    assertThat(dst.rows())
        .containsExactly(
            new RawPopulation("", "Hele landet", 2023, 700, "", 1, "/dataset/value/0"),
            new RawPopulation("0101", "København", 2023, 60, "", 5, "/dataset/value/4"));
    assertThat(dst.setAside())
        .contains(new SetAside("", 3, 1, "a region, whose municipalities are read"));
  }

  @Test
  void quartersInsideAYearSayNothingOfIt() throws IOException {
    String later = DST.replace("2024K1", "2024K3");

    ParsedFile dst = Delivery.in(folder).text(later);

    assertThat(dst.rows()).isEmpty();
    assertThat(messages(dst))
        .containsExactly(
            "delivered.csv: found no first quarter, expected a first quarter, whose first day ends"
                + " the year before. Correct the file.");
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
