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
import se.klimatbokslut.pipeline.ingest.RawPerPerson;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Places;

class PerPersonEditionTest {
  private static final Edition SEI =
      Publications.edition("konsumtionskompassen", "sei-2", "sei.xlsx", Optional.empty());
  private static final String[] FIGURE = {
    "gas", "perspective", "sector", "subsector", "emissions_t", "per_person_t"
  };

  @Test
  void kilogramsPerPersonAreKeptAsTonnesPerPersonAndNeverAsTotals() {
    List<RawPerPerson> rows = everybody();
    rows.removeIf(row -> row.code().equals("2081"));
    rows.add(row("2081", "5445.125"));
    Harmonised edition = PerPersonEdition.of(rows, SEI);

    assertThat(edition.findings()).isEmpty();
    assertThat(shown(edition, Table.CORE_EMISSIONS, "municipality_id"))
        .hasSize(290)
        .contains("SE-2081 | GHG | consumption | household-consumption | all | - | 5.445125");
  }

  @Test
  void theNationStandsAmongTheTotals() {
    List<RawPerPerson> rows = everybody();
    rows.add(row("", "5700"));

    assertThat(shown(PerPersonEdition.of(rows, SEI), Table.CORE_PUBLISHED_TOTAL, "area_id"))
        .containsExactly("SE | GHG | consumption | household-consumption | all | - | 5.7");
  }

  @Test
  void unknownMissingAndRepeatedMunicipalitiesAreTold() {
    List<RawPerPerson> rows = everybody();
    rows.removeIf(row -> row.code().equals("2081"));
    rows.add(row("2088", "5000"));
    rows.add(row("0114", "5000"));

    assertThat(messages(PerPersonEdition.of(rows, SEI).findings()))
        .satisfiesExactlyInAnyOrder(
            unknown -> assertThat(unknown).contains("row 5, column D: found 'SE-2088'"),
            missing -> assertThat(missing).contains("no row for Borlänge (SE-2081)"),
            twice -> assertThat(twice).contains("a second row for SE-0114 / 2023"));
  }

  private static List<String> shown(Harmonised edition, Table table, String place) {
    String[] columns = new String[FIGURE.length + 1];
    columns[0] = place;
    System.arraycopy(FIGURE, 0, columns, 1, FIGURE.length);
    return Rows.shown(table, edition.tables().getOrDefault(table, List.of()), columns);
  }

  private static List<RawPerPerson> everybody() {
    return new ArrayList<>(
        Places.municipalitiesOfToday(new Country("SE")).stream()
            .map(id -> row(id.substring(3), "5000"))
            .toList());
  }

  private static RawPerPerson row(String code, String kilograms) {
    return new RawPerPerson(code, "name", 2023, new BigDecimal(kilograms), "Data", 5, "D");
  }
}
