package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

/** The layout of the compilation workbook; figures are made up. */
class NationalCompilationTest {
  private static final String GHG =
      """
      Territoriella utsläpp
      Enhet: Ton CO2e/år

      Länskod | Län | Kommunkod | Kommun | 2022 | 2023
      - | Alla_NV | - | Alla_NV | '1 000 100 | '900 050
       | Ofördelat | | Ofördelat | | '50

      '01 | Stockholms län | - | Alla | '1 000 000 | '900 000
      '01 | Stockholms län | 0114 | Upplands Väsby | '1 000 000 | '900 000
      """;
  private static final String LULUCF =
      """
      LULUCF
      Enhet: Ton CO2/år

       | 2021 | 2022 | 2023
      Sverige | '-59 560 000 | '-58 000 000 | '-46 050 000
      """;
  private static final String CONSUMPTION =
      """
      Konsumtionsbaserade utsläpp
      Enhet: Ton CO2e/år

       | 2022 | 2023 | 2024
      Totalt | '88 683 274 | '80 428 937 | '80 428 937
      Totalt exkl. flyg | '88 000 000 | '79 847 856 | '79 847 856
      """;

  @TempDir Path folder;

  @Test
  void numbersWithSpacesAndEmptyYearsAreRead() throws IOException {
    ParsedFile file = workbook(GHG, LULUCF, CONSUMPTION);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("national-consumption");
    assertThat(file.rows())
        .contains(
            row("Alla_NV", "", 2022, 1_000_100, "Ton CO2e", "Terr_GHG", 5, "E"),
            row("Ofördelat", "", 2023, 50, "Ton CO2e", "Terr_GHG", 6, "F"),
            row("Stockholms län", "01", 2023, 900_000, "Ton CO2e", "Terr_GHG", 8, "F"),
            row("Sverige", "", 2021, -59_560_000, "Ton CO2", "Terr_LULUCF", 5, "B"));
    assertThat(file.rows())
        .extracting(row -> ((RawNationalSeries) row).label())
        .filteredOn("Ofördelat"::equals)
        .hasSize(1);
    assertThat(file.setAside())
        .contains(new SetAside("Terr_GHG", 9, 1, "a municipality, which other publications give"));
  }

  @Test
  void aYearThatRepeatsTheOneBeforeIsAPlaceholderAndNoData() throws IOException {
    ParsedFile file = workbook(GHG, LULUCF, CONSUMPTION);

    assertThat(file.rows())
        .filteredOn(row -> row.sheet().equals("Kons_Tot"))
        .hasSize(4)
        .extracting(RawRow::year)
        .doesNotContain(2024);
    assertThat(file.setAside())
        .contains(new SetAside("Kons_Tot", 5, 2, "2024 repeats 2023 in every row: a placeholder"));
  }

  @Test
  void oneRowThatMovedMakesTheYearData() throws IOException {
    ParsedFile file =
        workbook(GHG, LULUCF, CONSUMPTION.replace("'79 847 856 | '79 847 856", "1 | 2"));

    assertThat(file.rows()).extracting(RawRow::year).contains(2024);
  }

  @Test
  void anotherUnitIsRefused() throws IOException {
    assertThat(messages(workbook(GHG.replace("Ton CO2e/år", "Kton CO2e/år"), LULUCF, CONSUMPTION)))
        .singleElement()
        .asString()
        .contains("sheet 'Terr_GHG', row 2, column A: found unit 'Kton CO2e/år'");
  }

  @Test
  void textInPlaceOfANumberIsTold() throws IOException {
    assertThat(messages(workbook(GHG, LULUCF.replace("'-46 050 000", "saknas"), CONSUMPTION)))
        .singleElement()
        .asString()
        .contains("sheet 'Terr_LULUCF', row 5, column D: found 'saknas'");
  }

  private ParsedFile workbook(String ghg, String lulucf, String consumption) throws IOException {
    return Delivery.in(folder)
        .sheet("Planering", "Perspektiv | Nivå")
        .sheet("Terr_GHG", ghg)
        .sheet("Terr_LULUCF", lulucf)
        .sheet("Kons_Tot", consumption)
        .workbook();
  }

  private static RawNationalSeries row(
      String label,
      String county,
      int year,
      long tonnes,
      String unit,
      String sheet,
      int row,
      String column) {
    return new RawNationalSeries(
        label, county, year, BigDecimal.valueOf(tonnes), unit, sheet, row, column);
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
