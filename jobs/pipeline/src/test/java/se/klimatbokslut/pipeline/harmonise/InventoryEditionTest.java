package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.RawInventory;
import se.klimatbokslut.pipeline.ingest.RawNegativeEmission;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;

/** Editions of 15 March 2025: 2024 has ended. */
class InventoryEditionTest {
  @Test
  void everyColumnOfAnInventoryIsInItsPlace() {
    assertThat(
            rows(
                Table.CORE_INVENTORY, List.of(inventory("vehicles", 2023, "650.5", "preliminary"))))
        .containsExactly(
            "SE-1490 | own-operations | 2023 | GHG | vehicles | 650.5 | preliminary | report |"
                + " municipal-inventory | edition-1 |  | 2 | F");
  }

  /** 400.2 + 200.4 = 600.6: half a tonne more or less may be rounding, 0.6 is not. */
  @Test
  void aTotalThatItsPartsDoNotAddUpToIsTold() {
    assertThat(found(withTotal("601.1"))).isEmpty();
    assertThat(found(withTotal("600.1"))).isEmpty();
    assertThat(found(withTotal("601.2")))
        .singleElement()
        .asString()
        .contains(
            "own.csv, row 2, column F",
            "sectors of the inventory against all, SE-1490 / own-operations / GHG / 2023: found"
                + " total 601.2 and parts that add up to 600.6, expected a difference of at most"
                + " 0.5");
  }

  @Test
  void aTotalWithoutPartsIsHeldAgainstNothing() {
    assertThat(
            found(
                List.of(
                    inventory("all", 2022, "999", "definitive"),
                    inventory("vehicles", 2023, "5", "definitive"))))
        .isEmpty();
  }

  @Test
  void aYearThatHasNotEndedAndAStatusThatIsNoneAreTold() {
    assertThat(
            found(
                List.of(
                    inventory("all", 2024, "5", "definitive"),
                    inventory("all", 2025, "5", "definitive"),
                    inventory("all", 2023, "5", "prelim"))))
        .satisfiesExactly(
            ahead ->
                assertThat(ahead)
                    .contains(
                        "row 2, column year",
                        "found 2025, expected a year that had ended on 2025-03-15"),
            status ->
                assertThat(status)
                    .contains(
                        "found 'prelim', expected a label of statuses (definitive, preliminary)"));
  }

  @Test
  void anInventoryOfNowhereTwiceOrOfMoreThanATownEmitsIsTold() {
    RawInventory row = inventory("all", 2023, "5", "definitive");

    assertThat(
            found(List.of(row, row, inventoryOf("SE-0000", "all", 2023, "40000000", "definitive"))))
        .satisfiesExactly(
            twice ->
                assertThat(twice)
                    .contains("second row for SE-1490 / own-operations / GHG / 2023 / all"),
            unknown -> assertThat(unknown).contains("found 'SE-0000'"),
            much -> assertThat(much).contains("found 40000000 t"));
  }

  @Test
  void everyColumnOfAnUptakeIsInItsPlace() {
    assertThat(rows(Table.CORE_NEGATIVE_EMISSION, List.of(uptake("biochar", 2023, "900.5"))))
        .containsExactly(
            "SE-0780 | biochar | 2023 | 900.5 | 100 | plant | municipal-inventory | edition-1 |"
                + "  | 2 | D");
  }

  @Test
  void anUptakeOfNoKnownKindTwiceOrAheadIsTold() {
    assertThat(
            found(
                List.of(
                    uptake("biochar", 2023, "900"),
                    uptake("biochar", 2023, "901"),
                    uptake("bio-char", 2022, "900"),
                    uptake("soil", 2025, "1"),
                    uptake("forest", 2022, "50000000"))))
        .satisfiesExactly(
            twice -> assertThat(twice).contains("second row for SE-0780 / biochar / 2023"),
            ahead -> assertThat(ahead).contains("found 2025"),
            kind ->
                assertThat(kind)
                    .contains(
                        "found 'bio-char', expected a label of kinds (bio-ccs, biochar, forest,"
                            + " soil, wetland, other); the nearest is 'biochar'"),
            much -> assertThat(much).contains("found 50000000 t"));
  }

  private static List<RawInventory> withTotal(String total) {
    return List.of(
        inventory("all", 2023, total, "definitive"),
        inventory("vehicles", 2023, "400.2", "definitive"),
        inventory("food", 2023, "200.4", "definitive"));
  }

  private static RawInventory inventory(String sector, int year, String tonnes, String status) {
    return inventoryOf("SE-1490", sector, year, tonnes, status);
  }

  private static RawInventory inventoryOf(
      String place, String sector, int year, String tonnes, String status) {
    return new RawInventory(
        place,
        "own-operations",
        year,
        Gas.GHG,
        sector,
        new BigDecimal(tonnes),
        status,
        "report",
        "",
        2,
        "F");
  }

  private static RawNegativeEmission uptake(String kind, int year, String tonnes) {
    return new RawNegativeEmission(
        "SE-0780", kind, year, new BigDecimal(tonnes), Optional.of(100L), "plant", "", 2, "D");
  }

  private static List<String> found(List<? extends RawRow> raw) {
    return messages(edition(raw).findings());
  }

  private static List<String> rows(Table table, List<? extends RawRow> raw) {
    assertThat(found(raw)).isEmpty();
    return shown(
        table,
        edition(raw).tables().getOrDefault(table, List.of()),
        table.contract().columnNames().toArray(String[]::new));
  }

  private static Harmonised edition(List<? extends RawRow> raw) {
    return Harmonised.of(
        List.copyOf(raw),
        Publications.edition(
            "municipal-inventory",
            "edition-1",
            "own.csv",
            Optional.empty(),
            LocalDate.of(2025, 3, 15)));
  }
}
