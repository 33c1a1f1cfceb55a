package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.ingest.ParsedFile;
import se.klimatbokslut.pipeline.ingest.RealData;
import se.klimatbokslut.pipeline.ingest.SetAside;
import se.klimatbokslut.pipeline.table.Table;

/** Further layouts from file to rows of tables, on the publishers' own files. */
class RealLayoutsTest {
  @Test
  void consumptionByCategoryAddsUpInEveryMunicipality() throws IOException {
    ParsedFile file =
        RealData.read(
            "consumption/konsumtionskompassen-categories-and-boundaries.json",
            "version: \"1.0\"\nyear: 2019\nlicence: CC BY-NC-ND 4.0\n");
    Harmonised edition = harmonised(file);

    assertThat(file.findings()).isEmpty();
    assertThat(edition.findings()).isEmpty();
    assertThat(
            shown(
                edition,
                Table.CORE_CONSUMPTION_CATEGORY,
                "municipality_id",
                "category",
                "version",
                "per_person_t"))
        .hasSize(290 * 15)
        .contains("SE-0128 | all | 1.0 | 6.0755", "SE-0128 | transport-air | 1.0 | 1.0513");
  }

  @Test
  void nationalSeriesAddUpAndThePlaceholderIsLeftOut() throws IOException {
    ParsedFile file =
        RealData.read(
            "national/swedish-emissions-compilation-2026.xlsx", "edition_date: 2026-03-26\n");
    Harmonised edition = harmonised(file);

    assertThat(file.findings()).isEmpty();
    assertThat(edition.findings()).isEmpty();
    assertThat(file.setAside())
        .contains(new SetAside("Kons_Tot", 7, 2, "2024 repeats 2023 in every row: a placeholder"));
    assertThat(shown(edition, Table.CORE_NATIONAL_SERIES, "year", "series", "unit", "emissions_t"))
        .hasSize(4 * 35 - 1 + 14 + 5 * 16)
        .contains(
            "1990 | territorial-fossil | t CO2e | 71260000",
            "2024 | territorial-unallocated | t CO2e | 349574",
            "2024 | territorial-biogenic | t CO2e | 47370000",
            "2024 | lulucf | t CO2 | -54240000",
            "2023 | consumption-total | t CO2e | 80428937",
            "2023 | consumption-abroad | t CO2e | 51631314")
        .noneMatch(row -> row.startsWith("2024 | consumption-total"));
  }

  @Test
  void newCarsAddUpToTheCountiesAndTheNation() throws IOException {
    ParsedFile file = RealData.read("indicators/trafa-fordon-i-lan-och-kommuner-2025.xlsx");
    Harmonised edition = harmonised(file);

    assertThat(file.findings()).isEmpty();
    assertThat(file.editionDate()).hasValue(LocalDate.of(2026, 2, 12));
    assertThat(edition.findings()).isEmpty();
    assertThat(indicators(edition))
        .hasSize((290 + 21 + 1) * 3)
        .contains(
            "SE | new-cars | 2025 | 283276",
            "SE | new-rechargeable-cars | 2025 | 173588",
            "SE-0114 | new-rechargeable-cars | 2025 | 549");
  }

  @Test
  void rechargeableCarsOfTenYearsAddUpToTheirTotal() throws IOException {
    ParsedFile file =
        RealData.read(
            "indicators/trafa-rechargeable-car-share-2015-2024.xlsx", "edition_date: 2025-03-01\n");
    Harmonised edition = harmonised(file);

    assertThat(file.findings()).isEmpty();
    assertThat(edition.findings()).isEmpty();
    assertThat(indicators(edition))
        .contains("SE | new-rechargeable-cars | 2015 | 8664", "SE-1440 | new-cars | 2015 | 643")
        .filteredOn(row -> row.contains("new-rechargeable-car-share"))
        .hasSize(290 * 10);
  }

  @Test
  void chargingIsReadOfEveryMunicipality() throws IOException {
    ParsedFile file =
        RealData.read("indicators/powercircle-municipality-2025-12.csv", "year: 2025\n");
    Harmonised edition = harmonised(file);

    assertThat(file.findings()).isEmpty();
    assertThat(edition.findings()).isEmpty();
    assertThat(indicators(edition))
        .hasSize(290 * 4)
        .contains("SE-1440 | charging-points | 2025 | 50");
  }

  @Test
  void cycleNetworkAddsUpToTheCountiesAndTheNation() throws IOException {
    ParsedFile file = RealData.read("indicators/nvdb-cycle-network-metres.xlsx");
    Harmonised edition = harmonised(file);

    assertThat(file.findings()).isEmpty();
    assertThat(edition.findings()).isEmpty();
    assertThat(indicators(edition)).hasSize((290 + 21 + 1) * 3 * 6);
  }

  private static List<String> indicators(Harmonised edition) {
    return shown(edition, Table.CORE_INDICATOR, "municipality_id", "indicator", "year", "value");
  }

  private static Harmonised harmonised(ParsedFile file) {
    Edition edition =
        Publications.edition(file.publication().orElseThrow(), "edition", file.file(), file.gas());
    return Harmonised.of(file.rows(), edition);
  }

  private static List<String> shown(Harmonised edition, Table table, String... columns) {
    return Rows.shown(table, edition.tables().getOrDefault(table, List.of()), columns);
  }
}
