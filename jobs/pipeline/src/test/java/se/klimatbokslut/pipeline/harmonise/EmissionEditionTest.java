package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.CO2;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.finding.MissingArea;
import se.klimatbokslut.pipeline.ingest.RawRow;
import se.klimatbokslut.pipeline.table.Table;

class EmissionEditionTest {
  private static final String BORLANGE =
      """
      Alla        | Alla        | Dalarnas län | Borlänge | 160
      Transporter | Alla        | Dalarnas län | Borlänge | 100
      Transporter | Personbilar | Dalarnas län | Borlänge | 60
      Transporter | Bussar      | Dalarnas län | Borlänge | 0
      Transporter | Järnväg     | Dalarnas län | Borlänge | 39.25
      Industri (energi + processer) | Alla | Dalarnas län | Borlänge | 60
      """;

  @Test
  void labelsAndNamesBecomeCodesAndKeepTheirCell() {
    assertThat(
            shown(
                Table.CORE_EMISSIONS,
                core("Transporter | Personbilar | Dalarnas län | Borlänge | 38098.02"),
                "municipality_id",
                "year",
                "gas",
                "perspective",
                "sector",
                "subsector",
                "publication",
                "edition_id",
                "emissions_t",
                "source_sheet",
                "source_row",
                "source_column",
                "source_label"))
        .containsExactly(
            "SE-2081 | 2022 | CO2 | territorial | transport | passenger-cars | smhi-co2"
                + " | smhi-co2-2024-04-18-abc | 38098.02 | CO2 | 1 | P | Transporter");
  }

  @Test
  void bothSpellingsOfTheHeatingLabelAreTheSameSector() {
    assertThat(
            sectors(
                core(
                    """
                    Egen uppärmning av bostäder och lokaler  | Bostäder | Dalarnas län | Borlänge | 1
                    Egen uppvärmning av bostäder och lokaler | Bostäder | Dalarnas län | Falun    | 2
                    """)))
        .containsExactly("SE-2081 | heating | dwellings | 1", "SE-2080 | heating | dwellings | 2");
  }

  /** 100 t of transport are 60 of cars, 0 of buses, 39.25 of railways and 0.75 of nothing told. */
  @Test
  void whatSubsectorsLeaveOfTheirSectorIsARowOfItsOwn() {
    assertThat(sectors(core(BORLANGE)))
        .containsExactlyInAnyOrder(
            "SE-2081 | transport | passenger-cars | 60",
            "SE-2081 | transport | buses | 0",
            "SE-2081 | transport | railways | 39.25",
            "SE-2081 | transport | not-distributed | 0.75",
            "SE-2081 | industry | all | 60");
  }

  @Test
  void subsectorsThatSayMoreThanTheirSectorAreTakenBackToIt() {
    assertThat(sectors(core(BORLANGE.replace("39.25", "41"))))
        .contains("SE-2081 | transport | not-distributed | -1");
  }

  @Test
  void subsectorsThatSayAllLeaveNoRow() {
    assertThat(sectors(core(BORLANGE.replace("39.25", "40"))))
        .noneMatch(row -> row.contains("not-distributed"))
        .hasSize(4);
  }

  /** Borlänge's transport is divided in this edition; a Falun without sub-sectors has a rest. */
  @Test
  void aMunicipalityWithoutItsSubsectorsKeepsItsSector() {
    assertThat(sectors(core(BORLANGE + "Transporter | Alla | Dalarnas län | Falun | 7")))
        .contains("SE-2080 | transport | not-distributed | 7");
  }

  @Test
  void publishedSumsStandApartFromTheirParts() {
    String county = "Transporter | Personbilar | Dalarnas län | Alla | 900\n";
    String nation = "Transporter | Personbilar | Alla | Alla | 9000\n";
    Map<Table, List<Row>> tables = tables(BORLANGE + county + nation);

    assertThat(
            shown(
                Table.CORE_PUBLISHED_TOTAL,
                rowsOf(tables, Table.CORE_PUBLISHED_TOTAL),
                "area_id",
                "sector",
                "subsector",
                "emissions_t"))
        .containsExactlyInAnyOrder(
            "SE-2081 | all | all | 160",
            "SE-2081 | transport | all | 100",
            "SE-2081 | industry | all | 60",
            "SE-20 | transport | passenger-cars | 900",
            "SE | transport | passenger-cars | 9000");
    assertThat(sectors(rowsOf(tables, Table.CORE_EMISSIONS)))
        .allMatch(row -> row.startsWith("SE-2081"));
  }

  @Test
  void danishRowsAreKnownByTheirCode() {
    Edition danish =
        Publications.edition("klimaregnskab", "klimaregnskab-1", "dk.json", Optional.empty());
    Harmonised edition = EmissionEdition.of(rows("transport | Alla |  | 0420 | 12.5"), danish);

    assertThat(sectors(rowsOf(edition.tables(), Table.CORE_EMISSIONS)))
        .containsExactly("DK-0420 | dk-transport | all | 12.5");
    assertThat(edition.findings()).hasSize(97).hasOnlyElementsOfType(MissingArea.class);
  }

  @Test
  void unknownLabelsAreToldBeforeAnythingIsSummed() {
    Harmonised edition =
        EmissionEdition.of(
            rows(BORLANGE + "Transporter | Persinbilar | Dalarnas län | Borlänge | 1"), CO2);

    assertThat(edition.findings())
        .singleElement()
        .matches(finding -> finding.rule().equals("unknown-label"));
  }

  @Test
  void everyKindOfRawRowsIsTaken() {
    List<RawRow> emissions = List.copyOf(rows(BORLANGE));

    assertThat(Harmonised.of(emissions, CO2).tables())
        .containsOnlyKeys(
            Table.CORE_EMISSIONS, Table.CORE_PUBLISHED_TOTAL, Table.CORE_CARRIED_FORWARD);
  }

  private static List<String> sectors(List<Row> rows) {
    return shown(
        Table.CORE_EMISSIONS, rows, "municipality_id", "sector", "subsector", "emissions_t");
  }

  private static List<Row> core(String text) {
    return rowsOf(tables(text), Table.CORE_EMISSIONS);
  }

  private static Map<Table, List<Row>> tables(String text) {
    return EmissionEdition.of(rows(text), CO2).tables();
  }

  private static List<Row> rowsOf(Map<Table, List<Row>> tables, Table table) {
    return tables.getOrDefault(table, List.of());
  }
}
