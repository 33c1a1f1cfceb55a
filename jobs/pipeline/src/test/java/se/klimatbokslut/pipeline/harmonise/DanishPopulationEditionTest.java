package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.ingest.RawPopulation;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** Ten people in each of the 98 municipalities, and 9 on Christiansø, which is none of them. */
class DanishPopulationEditionTest {
  private static final Edition DST =
      Publications.edition("dst-population", "dst-2024", "dst.csv", Optional.empty());

  @Test
  void christiansoCountsInTheNationAlone() {
    Harmonised edition = PopulationEdition.of(withNation(everybody(false), 989), DST);

    assertThat(edition.findings()).isEmpty();
    assertThat(rows(edition))
        .hasSize(99)
        .contains("DK-0420 | 2023 | 10", "DK | 2023 | 989")
        .noneMatch(row -> row.startsWith("DK-0411"));
  }

  @Test
  void theNationHasAsManyAsItsMunicipalitiesAndChristianso() {
    assertThat(messages(PopulationEdition.of(withNation(everybody(false), 980), DST).findings()))
        .singleElement()
        .asString()
        .contains("found total 980", "add up to 989");
  }

  @Test
  void namesLeadToTheSameMunicipalities() {
    Harmonised named = PopulationEdition.of(withNation(everybody(true), 989), DST);

    assertThat(named.findings()).isEmpty();
    assertThat(rows(named)).hasSize(99).contains("DK-0420 | 2023 | 10");
  }

  @Test
  void anUnknownNameNamesTheNearest() {
    List<RawPopulation> rows = withNation(everybody(true), 999);
    rows.add(row("Assense", 10));

    assertThat(messages(PopulationEdition.of(rows, DST).findings()))
        .singleElement()
        .asString()
        .contains("found 'Assense'", "the nearest is 'Assens'");
  }

  private static List<RawPopulation> everybody(boolean named) {
    List<RawPopulation> rows = new ArrayList<>();
    for (String id : Places.municipalitiesOfToday(new Country("DK"))) {
      rows.add(row(named ? Places.nameOf(id) : id.substring(3), 10));
    }
    rows.add(row("0411", 9));
    return rows;
  }

  private static List<RawPopulation> withNation(List<RawPopulation> rows, long persons) {
    rows.add(row("", persons));
    return rows;
  }

  private static RawPopulation row(String code, long persons) {
    return new RawPopulation(code, code, 2023, persons, "", 7, "C");
  }

  private static List<String> rows(Harmonised edition) {
    return shown(
        Table.CORE_POPULATION,
        edition.tables().getOrDefault(Table.CORE_POPULATION, List.of()),
        "municipality_id",
        "year",
        "population");
  }
}
