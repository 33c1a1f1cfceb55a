package se.klimatbokslut.pipeline.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.klimatbokslut.pipeline.Rows.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.gate.ListedFigure;
import se.klimatbokslut.pipeline.table.Table;

class ListedFiguresTest {
  @Test
  void versionsOfTheConsumptionModelAreNeverCompared() {
    assertThat(
            listed(
                Table.CORE_CONSUMPTION_CATEGORY, category("1.0", "1.5"), category("2.0", "2.25")))
        .extracting(ListedFigure::list, ListedFigure::subject)
        .containsExactly(
            tuple("consumption_category", "consumption of food in SE-2081, version 1.0"),
            tuple("consumption_category", "consumption of food in SE-2081, version 2.0"));
  }

  @Test
  void whatNoMunicipalityWasGivenMayMoveByAnyFactor() {
    assertThat(
            listed(
                Table.CORE_NATIONAL_SERIES,
                series("lulucf", "-43000000"),
                series("territorial-unallocated", "349574")))
        .singleElement()
        .returns("lulucf of SE", ListedFigure::subject)
        .returns(new BigDecimal("-43000000"), ListedFigure::value);
  }

  @Test
  void boundariesOfAnInventoryAndKindsOfUptakeAreListsOfTheirOwn() {
    assertThat(
            listed(
                Table.CORE_INVENTORY,
                inventory("city", "vehicles", "12.5"),
                inventory("own-operations", "vehicles", "2.5")))
        .extracting(ListedFigure::list, ListedFigure::subject, ListedFigure::value)
        .containsExactly(
            tuple("inventory", "GHG of vehicles in SE-1490, boundary city", new BigDecimal("12.5")),
            tuple(
                "inventory",
                "GHG of vehicles in SE-1490, boundary own-operations",
                new BigDecimal("2.5")));
    assertThat(listed(Table.CORE_NEGATIVE_EMISSION, uptake()))
        .singleElement()
        .returns("negative_emission", ListedFigure::list)
        .returns("uptake by biochar in SE-0780", ListedFigure::subject)
        .returns(new BigDecimal("4100"), ListedFigure::value);
  }

  private static List<ListedFigure> listed(Table table, Row... rows) {
    return ListedFigures.of("list.xlsx", Map.of(table, List.of(rows)));
  }

  private static Row category(String version, String tonnes) {
    return RowFactory.create(
        "SE-2081", 2019, "food", version, new BigDecimal(tonnes), "p", "e", "s", 2L, "C", "Food");
  }

  private static Row inventory(String boundary, String sector, String tonnes) {
    return row(
        Table.CORE_INVENTORY,
        "municipality_id: SE-1490",
        "boundary: " + boundary,
        "sector: " + sector,
        "gas: GHG",
        "emissions_t: " + tonnes);
  }

  private static Row uptake() {
    return row(
        Table.CORE_NEGATIVE_EMISSION,
        "municipality_id: SE-0780",
        "kind: biochar",
        "removed_t: 4100");
  }

  private static Row series(String series, String tonnes) {
    return RowFactory.create(
        "SE",
        2022,
        series,
        "territorial",
        "t",
        new BigDecimal(tonnes),
        "p",
        "e",
        "s",
        2L,
        "C",
        "x");
  }
}
