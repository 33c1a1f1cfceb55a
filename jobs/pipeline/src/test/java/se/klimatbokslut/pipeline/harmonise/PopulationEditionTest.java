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

/** Ten people in each of the 290 municipalities; Dalarna has 15 municipalities. */
class PopulationEditionTest {
  private static final Edition SCB =
      Publications.edition("scb-population", "scb-2024", "scb.xlsx", Optional.empty());
  private static final RawPopulation DALARNA = row("20", "Dalarnas län", 2024, 150);
  private static final RawPopulation SWEDEN = row("", "Riket", 2024, 2900);

  @Test
  void municipalitiesAndNationAreKeptAndCountiesAreControls() {
    Harmonised edition = edition(with(everybody(2024), DALARNA, SWEDEN));
    List<String> rows =
        shown(
            Table.CORE_POPULATION,
            edition.tables().getOrDefault(Table.CORE_POPULATION, List.of()),
            "municipality_id",
            "year",
            "population",
            "edition_id");

    assertThat(edition.findings()).isEmpty();
    assertThat(rows)
        .hasSize(291)
        .contains("SE-2081 | 2024 | 10 | scb-2024", "SE | 2024 | 2900 | scb-2024")
        .noneMatch(row -> row.startsWith("SE-20 "));
  }

  @Test
  void aCountyHasAsManyAsItsMunicipalities() {
    assertThat(findings(with(everybody(2024), row("20", " Dalarnas län", 2024, 149), SWEDEN)))
        .containsExactly(
            "scb.xlsx, sheet 'Totalt', row 7, column C: municipalities against Dalarnas län: found"
                + " total 149 and parts that add up to 150, expected a difference of at most 0."
                + " Compare both with the publisher's original.");
  }

  @Test
  void theNationHasAsManyAsItsMunicipalities() {
    assertThat(findings(with(everybody(2024), DALARNA, row("", "Riket", 2024, 2901))))
        .singleElement()
        .asString()
        .contains("municipalities against Riket: found total 2901", "add up to 2900");
  }

  @Test
  void yearsOfOneFileAreSummedApart() {
    List<RawPopulation> bothYears = with(everybody(2023), DALARNA, SWEDEN);
    bothYears.addAll(everybody(2024));

    assertThat(findings(bothYears)).isEmpty();
  }

  @Test
  void anUnknownCodeNamesTheNearest() {
    assertThat(findings(with(everybody(2024), row("2088", "Borlänge", 2024, 10))))
        .singleElement()
        .asString()
        .contains("found 'SE-2088', expected a municipality", "the nearest is 'SE-2080'");
  }

  @Test
  void aCodeIsKnownInItsYearsOnly() {
    assertThat(findings(with(everybody(2024), row("1917", "Heby", 2006, 10)))).isEmpty();
    assertThat(findings(with(everybody(2024), row("1917", "Heby", 2007, 10))))
        .singleElement()
        .asString()
        .contains("found 'SE-1917'");
  }

  @Test
  void aMunicipalityThatIsNotThereIsNamed() {
    List<RawPopulation> rows = everybody(2024);
    rows.removeIf(row -> row.code().equals("2081"));

    assertThat(findings(rows)).singleElement().asString().contains("Borlänge (SE-2081)");
  }

  @Test
  void aMunicipalityThatComesTwiceIsTold() {
    assertThat(findings(with(everybody(2024), row("2081", "Borlänge", 2024, 10))))
        .containsExactly(
            "scb.xlsx, sheet 'Totalt', row 7, column C: found a second row for SE-2081 / 2024,"
                + " expected one. Remove the row that is wrong.");
  }

  private static List<RawPopulation> everybody(int year) {
    return new ArrayList<>(
        Places.municipalitiesOfToday(new Country("SE")).stream()
            .map(id -> row(id.substring(3), Places.nameOf(id), year, 10))
            .toList());
  }

  private static List<RawPopulation> with(List<RawPopulation> rows, RawPopulation... others) {
    List<RawPopulation> all = new ArrayList<>(rows);
    all.addAll(List.of(others));
    return all;
  }

  private static RawPopulation row(String code, String name, int year, long persons) {
    return new RawPopulation(code, name, year, persons, "Totalt", 7, "C");
  }

  private static Harmonised edition(List<RawPopulation> rows) {
    return PopulationEdition.of(rows, SCB);
  }

  private static List<String> findings(List<RawPopulation> rows) {
    return messages(edition(rows).findings());
  }
}
