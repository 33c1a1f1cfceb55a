package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.pipeline.ingest.RawFacility;
import se.klimatbokslut.pipeline.ingest.RawIndicator;
import se.klimatbokslut.pipeline.ingest.RawNationalSector;
import se.klimatbokslut.pipeline.table.Table;

class LocalEditionsTest {
  private static final Edition PLANTS =
      Publications.edition("facilities", "facilities-1", "plants.csv", Optional.empty());
  private static final Edition NATION =
      Publications.edition("national-sectors", "nation-1", "nation.csv", Optional.empty());
  private static final Edition INDICATORS =
      Publications.edition("indicators", "indicators-1", "shares.csv", Optional.empty());

  @Test
  void aPlantKeepsItsGasAndSource() {
    Harmonised edition = Harmonised.of(List.of(plant("ssab-borlange", "SE-2081", 2022)), PLANTS);

    assertThat(edition.findings()).isEmpty();
    assertThat(
            shown(
                Table.CORE_FACILITY,
                edition.tables().getOrDefault(Table.CORE_FACILITY, List.of()),
                "facility_id",
                "municipality_id",
                "year",
                "gas",
                "emissions_t",
                "source",
                "publication"))
        .containsExactly("ssab-borlange | SE-2081 | 2022 | CO2 | 101.5 | report | facilities");
  }

  @Test
  void aPlantInNoMunicipalityOrTwiceInAYearIsTold() {
    assertThat(
            messages(
                Harmonised.of(
                        List.of(
                            plant("ssab-borlange", "SE-2081", 2022),
                            plant("ssab-borlange", "SE-2081", 2022),
                            plant("kiln", "SE-0000", 2022),
                            plant("old-kiln", "SE-1917", 2006),
                            plant("new-kiln", "SE-1917", 2007)),
                        PLANTS)
                    .findings()))
        .satisfiesExactly(
            twice -> assertThat(twice).contains("second row for ssab-borlange / CO2 / 2022"),
            unknown -> assertThat(unknown).contains("found 'SE-0000'"),
            tooLate -> assertThat(tooLate).contains("found 'SE-1917'"));
  }

  @Test
  void aPlantLiesInAKnownSectorOrInNone() {
    assertThat(
            messages(
                Harmonised.of(List.of(plantIn("industry"), plant("b", "SE-2081", 2022)), PLANTS)
                    .findings()))
        .isEmpty();
    assertThat(messages(Harmonised.of(List.of(plantIn("industri")), PLANTS).findings()))
        .singleElement()
        .asString()
        .contains("found 'industri', expected a label of sector codes; the nearest is 'industry'");
  }

  @Test
  void sectorsOfTheNationGetTheirCodes() {
    Harmonised edition =
        Harmonised.of(
            List.of(national("Jordbruk", 2023, false), national("Alla", 2024, true)), NATION);

    assertThat(edition.findings()).isEmpty();
    assertThat(
            shown(
                Table.CORE_NATIONAL_SECTOR,
                edition.tables().getOrDefault(Table.CORE_NATIONAL_SECTOR, List.of()),
                "area_id",
                "year",
                "gas",
                "sector",
                "emissions_t",
                "preliminary"))
        .containsExactly(
            "SE | 2023 | GHG | agriculture | 12.5 | false", "SE | 2024 | GHG | all | 12.5 | true");
  }

  @Test
  void aSectorOfTheNationThatIsUnknownOrThereTwiceIsTold() {
    assertThat(
            messages(
                Harmonised.of(
                        List.of(
                            national("Jordbruk", 2023, false),
                            national("Jordbruk", 2023, true),
                            national("Jordburk", 2023, true)),
                        NATION)
                    .findings()))
        .satisfiesExactly(
            twice -> assertThat(twice).contains("second row for Jordbruk / GHG / 2023"),
            unknown -> assertThat(unknown).contains("the nearest is 'Jordbruk'"));
  }

  @Test
  void anIndicatorKeepsItsUnitWithNineDecimals() {
    Harmonised edition =
        Harmonised.of(List.of(indicator("SE-2081", "12.3456789015", "%")), INDICATORS);

    assertThat(edition.findings()).isEmpty();
    assertThat(
            shown(
                Table.CORE_INDICATOR,
                edition.tables().getOrDefault(Table.CORE_INDICATOR, List.of()),
                "municipality_id",
                "indicator",
                "year",
                "value",
                "unit"))
        .containsExactly("SE-2081 | cycle-share | 2022 | 12.345678902 | %");
  }

  @Test
  void anIndicatorOfNowhereOrTwiceInAYearIsTold() {
    assertThat(
            messages(
                Harmonised.of(
                        List.of(
                            indicator("SE-2081", "1", "%"),
                            indicator("SE-2081", "2", "%"),
                            indicator("Borlänge", "1", "%")),
                        INDICATORS)
                    .findings()))
        .satisfiesExactly(
            twice -> assertThat(twice).contains("second row for SE-2081 / cycle-share / 2022"),
            unknown -> assertThat(unknown).contains("found 'Borlänge'"));
  }

  @Test
  void aFileWithoutRowsDoesNotComeThisFar() {
    assertThatThrownBy(() -> Harmonised.of(List.of(), PLANTS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RawFacility plant(String id, String municipality, int year) {
    return new RawFacility(
        id, municipality, year, Gas.CO2, new BigDecimal("101.5"), "", "report", "", "", 2, "D");
  }

  private static RawFacility plantIn(String sector) {
    return new RawFacility(
        "a", "SE-2081", 2022, Gas.CO2, new BigDecimal("1"), sector, "", "", "", 2, "D");
  }

  private static RawNationalSector national(String label, int year, boolean preliminary) {
    return new RawNationalSector(
        label, year, Gas.GHG, new BigDecimal("12.5"), preliminary, "", year, "D");
  }

  private static RawIndicator indicator(String municipality, String value, String unit) {
    return new RawIndicator(
        municipality, "cycle-share", 2022, new BigDecimal(value), unit, "survey", "", 2, "D");
  }
}
