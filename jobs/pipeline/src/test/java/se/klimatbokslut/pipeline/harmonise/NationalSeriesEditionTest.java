package se.klimatbokslut.pipeline.harmonise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.harmonise.SmhiRows.messages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.ingest.RawNationalSeries;
import se.klimatbokslut.pipeline.table.Table;

/** One county of 900 t and 100 t unallocated; consumption of 60 t at home and 40 t abroad. */
class NationalSeriesEditionTest {
  private static final Edition COMPILATION =
      Publications.edition("national-consumption", "nv-2026", "nv.xlsx", Optional.empty());

  @Test
  void everySeriesHasItsPerspectiveAndUnit() {
    Harmonised edition = NationalSeriesEdition.of(sound(), COMPILATION);

    assertThat(edition.findings()).isEmpty();
    assertThat(
            Rows.shown(
                Table.CORE_NATIONAL_SERIES,
                edition.tables().getOrDefault(Table.CORE_NATIONAL_SERIES, List.of()),
                "area_id",
                "year",
                "series",
                "perspective",
                "unit",
                "emissions_t"))
        .containsExactly(
            "SE | 2023 | territorial-fossil | territorial | t CO2e | 1000",
            "SE | 2023 | territorial-unallocated | territorial | t CO2e | 100",
            "SE | 2023 | territorial-biogenic | territorial | t CO2e | 50000",
            "SE | 2023 | lulucf | territorial | t CO2 | -46000",
            "SE | 2023 | consumption-total | consumption | t CO2e | 100",
            "SE | 2023 | consumption-in-sweden | consumption | t CO2e | 60",
            "SE | 2023 | consumption-abroad | consumption | t CO2e | 40",
            "SE | 2023 | consumption-households | consumption | t CO2e | 70",
            "SE | 2023 | consumption-public | consumption | t CO2e | 10",
            "SE | 2023 | consumption-investment | consumption | t CO2e | 20");
  }

  @Test
  void countiesAndTheUnallocatedPartMakeTheNation() {
    assertThat(findings("Stockholms län", 912)).isEmpty();
    assertThat(findings("Stockholms län", 913))
        .singleElement()
        .asString()
        .contains("territorial-fossil in 2023 against its parts", "1000", "1013");
  }

  @Test
  void consumptionAtHomeAndAbroadIsTheTotal() {
    assertThat(findings("Utomlands", 43))
        .singleElement()
        .asString()
        .contains("consumption-total in 2023 against its parts");
  }

  @Test
  void anUnknownRowNamesTheNearest() {
    List<RawNationalSeries> rows = sound();
    rows.add(row("Kons_Tot", "Utomland", "", 1, "Ton CO2e"));

    assertThat(messages(NationalSeriesEdition.of(rows, COMPILATION).findings()))
        .singleElement()
        .asString()
        .contains("'Utomland'", "'Utomlands'");
  }

  @Test
  void aSeriesThatIsNotThereIsTold() {
    List<RawNationalSeries> rows = sound();
    rows.removeIf(row -> row.sheet().equals("Terr_LULUCF"));

    assertThat(messages(NationalSeriesEdition.of(rows, COMPILATION).findings()))
        .singleElement()
        .asString()
        .contains("lulucf");
  }

  @Test
  void anAmountBeyondAnyNationIsRefused() {
    assertThat(findings("Sverige", -99_000_000_000L)).anyMatch(text -> text.contains("at most"));
  }

  private static List<String> findings(String label, long tonnes) {
    List<RawNationalSeries> rows = sound();
    rows.replaceAll(
        row ->
            row.label().equals(label) && !row.sheet().equals("Terr_CO2bio")
                ? row(row.sheet(), label, row.county(), tonnes, row.unit())
                : row);
    return messages(NationalSeriesEdition.of(rows, COMPILATION).findings());
  }

  private static List<RawNationalSeries> sound() {
    return new ArrayList<>(
        List.of(
            row("Terr_GHG", "Alla_NV", "", 1000, "Ton CO2e"),
            row("Terr_GHG", "Ofördelat", "", 100, "Ton CO2e"),
            row("Terr_GHG", "Stockholms län", "01", 900, "Ton CO2e"),
            row("Terr_CO2bio", "Totalt", "", 50_000, "Ton CO2e"),
            row("Terr_CO2bio", "Stockholms län", "01", 40_000, "Ton CO2e"),
            row("Terr_LULUCF", "Sverige", "", -46_000, "Ton CO2"),
            row("Kons_Tot", "Totalt", "", 100, "Ton CO2e"),
            row("Kons_Tot", "Totalt exkl. flyg", "", 90, "Ton CO2e"),
            row("Kons_Tot", "I Sverige", "", 60, "Ton CO2e"),
            row("Kons_Tot", "Utomlands", "", 40, "Ton CO2e"),
            row("Kons_HH", "Totalt", "", 70, "Ton CO2e"),
            row("Kons_Off", "Totalt", "", 10, "Ton CO2e"),
            row("Kons_Inv", "Totalt", "", 20, "Ton CO2e")));
  }

  private static RawNationalSeries row(
      String sheet, String label, String county, long tonnes, String unit) {
    return new RawNationalSeries(
        label, county, 2023, BigDecimal.valueOf(tonnes), unit, sheet, 7, "E");
  }
}
