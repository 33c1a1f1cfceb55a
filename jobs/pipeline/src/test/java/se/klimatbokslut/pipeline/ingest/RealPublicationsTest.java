package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Gas;

class RealPublicationsTest {
  @Test
  void carbonDioxideOf2024HoldsEverySectorAreaAndYear() throws IOException {
    ParsedFile smhi = RealData.read("territorial/smhi-co2-edition-2024-04-18.xlsx");

    assertThat(smhi.findings()).isEmpty();
    assertThat(smhi.publication()).hasValue("smhi-co2");
    assertThat(smhi.gas()).hasValue(Gas.CO2);
    assertThat(smhi.editionDate()).hasValue(LocalDate.of(2024, 4, 18));
    assertThat(smhi.rows()).hasSize(19_344 * 12);
    assertThat(totalOfBorlange(smhi, 2022).tonnes()).isEqualTo(new BigDecimal("362175.590930526"));
    assertThat(totalOfBorlange(smhi, 2022).column()).isEqualTo("P");
  }

  @Test
  void allGasesOf2025HoldEverySectorAreaAndYear() throws IOException {
    ParsedFile smhi = RealData.read("territorial/smhi-ghg-edition-2025-09-01.xlsx");

    assertThat(smhi.findings()).isEmpty();
    assertThat(smhi.publication()).hasValue("smhi-ghg");
    assertThat(smhi.gas()).hasValue(Gas.GHG);
    assertThat(smhi.editionDate()).hasValue(LocalDate.of(2025, 9, 1));
    assertThat(smhi.rows()).hasSize(3_120 * 13);
  }

  @Test
  void populationOf2023IsReadFromTheYearlyTable() throws IOException {
    ParsedFile scb = RealData.read("population/scb-be0101-folkmangd-2023.xlsx");

    assertThat(scb.findings()).isEmpty();
    assertThat(scb.publication()).hasValue("scb-population");
    assertThat(scb.rows()).hasSize(1 + 21 + 290);
    assertThat(population(scb, "")).isEqualTo(10_551_707);
    assertThat(population(scb, "01")).isEqualTo(2_454_821);
    assertThat(population(scb, "2081")).isEqualTo(51_735);
  }

  @Test
  void populationOf2024CountsEverybodyOnce() throws IOException {
    ParsedFile scb = RealData.read("population/scb-be0101-folkmangd-2024.xlsx");

    assertThat(scb.findings()).isEmpty();
    assertThat(scb.rows()).hasSize(1 + 21 + 290);
    assertThat(population(scb, "")).isEqualTo(10_587_710);
    assertThat(scb.setAside()).extracting(SetAside::sheet).contains("Män", "Kvinnor");
  }

  @Test
  void populationOf2025IsReadFromTheExport() throws IOException {
    ParsedFile scb = RealData.read("population/scb-folkmangd-2025M12.xlsx");

    assertThat(scb.findings()).isEmpty();
    assertThat(scb.editionDate()).hasValue(LocalDate.of(2026, 4, 10));
    assertThat(scb.rows()).hasSize(290).extracting(RawRow::year).containsOnly(2025);
    assertThat(population(scb, "0114")).isEqualTo(50_495);
  }

  @Test
  void consumptionOf2023IsReadWithItsSidecar() throws IOException {
    ParsedFile sei = RealData.read("consumption/konsumtionskompassen-per-capita-2023.xlsx");

    assertThat(sei.findings()).isEmpty();
    assertThat(sei.rows()).hasSize(290 + 1).extracting(RawRow::year).containsOnly(2023);
    assertThat(kilograms(sei, "2081")).isBetween(new BigDecimal(5444), new BigDecimal(5446));
    assertThat(sei.sidecar().flatMap(Sidecar::version)).hasValue("2.0");
    assertThat(sei.setAside()).extracting(SetAside::sheet).containsExactly("County_grouped");
  }

  @Test
  void cementPlantsAreReadInTonnes() throws IOException {
    ParsedFile plants = RealData.read("facilities/cement-plants-co2-2010-2022.csv");

    assertThat(plants.findings()).isEmpty();
    assertThat(plants.rows()).hasSize(27);
    assertThat((RawFacility) plants.rows().get(0))
        .returns("cement-plant-pid-1441", RawFacility::facilityId)
        .returns("SE-0840", RawFacility::municipalityId)
        .returns(new BigDecimal("248025.000"), RawFacility::tonnes);
  }

  @Test
  void theDanishExtractHoldsEveryMunicipality() throws IOException {
    ParsedFile danish = RealData.read("denmark/klimaregnskab-by-kommune-2018-2023.json");

    assertThat(danish.findings()).isEmpty();
    assertThat(danish.rows()).hasSize(98 * 6 * 6 + 1);
    assertThat(danish.rows())
        .extracting(row -> ((RawEmission) row).municipality())
        .filteredOn(code -> code.matches("[0-9]{4}"))
        .hasSize(98 * 6 * 6)
        .contains("0580", "0851");
  }

  @Test
  void anOldWorkbookOfCodesIsRefused() throws IOException {
    assertThat(RealData.read("reference/scb-kommunlankod-2023.xls").findings())
        .singleElement()
        .matches(finding -> finding.message().contains("saved again as .xlsx"));
  }

  private static BigDecimal kilograms(ParsedFile sei, String code) {
    return sei.rows().stream()
        .map(RawPerPerson.class::cast)
        .filter(row -> row.code().equals(code))
        .map(RawPerPerson::kilograms)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static RawEmission totalOfBorlange(ParsedFile smhi, int year) {
    List<RawEmission> totals =
        smhi.rows().stream()
            .map(RawEmission.class::cast)
            .filter(row -> row.municipality().equals("Borlänge"))
            .filter(row -> row.mainLabel().equals(RawEmission.ALL) && row.year() == year)
            .toList();
    assertThat(totals).hasSize(1);
    return totals.get(0);
  }

  private static long population(ParsedFile scb, String code) {
    return scb.rows().stream()
        .map(RawPopulation.class::cast)
        .filter(row -> row.code().equals(code))
        .mapToLong(RawPopulation::persons)
        .sum();
  }
}
