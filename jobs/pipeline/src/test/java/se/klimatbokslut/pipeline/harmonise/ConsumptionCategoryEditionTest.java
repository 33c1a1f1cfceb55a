package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.ingest.RawConsumption;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Ten kilograms in each of fourteen categories, 140 in all, in every municipality. */
class ConsumptionCategoryEditionTest {
  private static final Edition SEI =
      Publications.edition("konsumtionskompassen-categories", "sei-1", "sei", Optional.empty());
  private static final String TOTAL = "Total emissions";

  @Test
  void categoriesAreKeptPerPersonInATableOfTheirOwn() {
    Harmonised edition = ConsumptionCategoryEdition.of(everybody(), SEI);

    assertThat(edition.findings()).isEmpty();
    assertThat(edition.tables()).containsOnlyKeys(Table.CORE_CONSUMPTION_CATEGORY);
    assertThat(
            Rows.shown(
                Table.CORE_CONSUMPTION_CATEGORY,
                edition.tables().getOrDefault(Table.CORE_CONSUMPTION_CATEGORY, List.of()),
                "municipality_id",
                "year",
                "category",
                "version",
                "per_person_t"))
        .hasSize(290 * 15)
        .contains("SE-2081 | 2019 | food | 1.0 | 0.01", "SE-2081 | 2019 | all | 1.0 | 0.14");
  }

  @Test
  void categoriesAddUpAsFarAsTheyAreRounded() {
    assertThat(findings("2081", TOTAL, "140.75")).isEmpty();
    assertThat(findings("2081", TOTAL, "140.76"))
        .containsExactly(
            "sei, row 1, column C: categories of SE-2081 against their total: found total 140.76 and"
                + " parts that add up to 140, expected a difference of at most 0.75. Compare both"
                + " with the publisher's original.");
  }

  @Test
  void anUnknownCategoryNamesTheNearest() {
    List<RawConsumption> rows = everybody();
    rows.replaceAll(row -> row.label().equals("Food") ? renamed(row, "Foods") : row);

    assertThat(messages(ConsumptionCategoryEdition.of(rows, SEI).findings()))
        .anyMatch(message -> message.contains("'Foods'") && message.contains("'Food'"));
  }

  @Test
  void aMunicipalityThatIsNotThereIsNamed() {
    List<RawConsumption> rows = everybody();
    rows.removeIf(row -> row.code().equals("2081"));

    assertThat(messages(ConsumptionCategoryEdition.of(rows, SEI).findings()))
        .singleElement()
        .asString()
        .contains("Borlänge (SE-2081)");
  }

  @Test
  void aMissingCategoryIsTold() {
    List<RawConsumption> rows = everybody();
    rows.removeIf(row -> row.code().equals("2081") && row.label().equals("Food"));

    assertThat(messages(ConsumptionCategoryEdition.of(rows, SEI).findings()))
        .singleElement()
        .asString()
        .contains("SE-2081", "Food");
  }

  private static List<String> findings(String code, String label, String kilograms) {
    List<RawConsumption> rows = everybody();
    rows.replaceAll(
        row ->
            row.code().equals(code) && row.label().equals(label)
                ? row(code, label, kilograms)
                : row);
    return messages(ConsumptionCategoryEdition.of(rows, SEI).findings());
  }

  private static List<RawConsumption> everybody() {
    List<RawConsumption> rows = new ArrayList<>();
    for (String id : Places.municipalitiesOfToday(new Country("SE"))) {
      for (Vocabulary.Entry line : Vocabulary.lines("consumption-categories")) {
        String label = line.text("label");
        rows.add(row(id.substring(3), label, label.equals(TOTAL) ? "140" : "10"));
      }
    }
    return rows;
  }

  private static RawConsumption renamed(RawConsumption row, String label) {
    return row(row.code(), label, row.kilograms().toPlainString());
  }

  private static RawConsumption row(String code, String label, String kilograms) {
    return new RawConsumption(
        code, code, label, "1.0", 2019, new BigDecimal(kilograms), "", 1, "C");
  }
}
