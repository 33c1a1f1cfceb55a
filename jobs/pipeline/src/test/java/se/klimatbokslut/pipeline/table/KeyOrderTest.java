package se.klimatbokslut.pipeline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.row;
import static se.klimatbokslut.pipeline.Rows.shown;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;

class KeyOrderTest {
  @Test
  void rowsStandByTheFirstColumnOfTheKeyThenByTheNext() {
    List<Row> rows =
        sorted(
            population("SE-2081", "2023", "scb-b"),
            population("SE-2081", "2022", "scb-b"),
            population("SE-2081", "2022", "scb-a"),
            population("SE-0114", "2023", "scb-b"),
            population("DK-0420", "2024", "dst"));

    assertThat(shown(Table.CORE_POPULATION, rows, "municipality_id", "year", "edition_id"))
        .containsExactly(
            "DK-0420 | 2024 | dst",
            "SE-0114 | 2023 | scb-b",
            "SE-2081 | 2022 | scb-a",
            "SE-2081 | 2022 | scb-b",
            "SE-2081 | 2023 | scb-b");
  }

  @Test
  void aMissingKeyStandsFirstWhereTheCheckMeetsIt() {
    Row nowhere = RowFactory.create(null, 2022, 1L, "scb", "scb-a", "", 1L, "C");

    assertThat(sorted(population("DK-0420", "2024", "dst"), nowhere)).first().isEqualTo(nowhere);
  }

  private static Row population(String municipality, String year, String edition) {
    return row(
        Table.CORE_POPULATION,
        "municipality_id: " + municipality,
        "year: " + year,
        "edition_id: " + edition);
  }

  private static List<Row> sorted(Row... rows) {
    List<Row> sorted = new ArrayList<>(List.of(rows));
    sorted.sort(KeyOrder.of(Table.CORE_POPULATION));
    return sorted;
  }
}
