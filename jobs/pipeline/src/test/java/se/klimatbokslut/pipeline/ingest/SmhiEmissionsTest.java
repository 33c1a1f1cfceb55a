package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

class SmhiEmissionsTest {
  private static final String SHEET = "Koldioxid (CO2)";
  private static final String TABLE =
      """
      Rapportnamn: | Länsrapport, 2024-04-18
      Emissioner av Koldioxid (CO2)
      Enhet: ton/år

       | | | | 2021 | 2022
      Huvudsektor | Undersektor | Län | Kommun | CO2 | CO2
      Alla | Alla | Alla | Alla | 100.5 | 90.25
      Transporter | Personbilar | Dalarnas län | Borlänge | 40.125 | 0
      """;

  @TempDir Path folder;

  @Test
  void everyCellOfTheTableIsARowWithItsPlace() throws IOException {
    ParsedFile smhi = read(TABLE);

    assertThat(smhi.findings()).isEmpty();
    assertThat(smhi.publication()).hasValue("smhi-co2");
    assertThat(smhi.gas()).hasValue(Gas.CO2);
    assertThat(smhi.editionDate()).hasValue(LocalDate.of(2024, 4, 18));
    assertThat(smhi.rows())
        .containsExactly(
            emission("Alla", "Alla", "Alla", "Alla", 2021, "100.5", 7, "E"),
            emission("Alla", "Alla", "Alla", "Alla", 2022, "90.25", 7, "F"),
            borlange(2021, "40.125", "E"),
            borlange(2022, "0", "F"));
  }

  @Test
  void yearsMayStandInTheRowOfHeadings() throws IOException {
    String table =
        TABLE
            .replace(" | | | | 2021 | 2022\n", "")
            .replace("Kommun | CO2 | CO2", "Kommun | 2021 | 2022");

    ParsedFile smhi = read(table);

    assertThat(smhi.findings()).isEmpty();
    assertThat(smhi.rows()).extracting(RawRow::year).containsExactly(2021, 2022, 2021, 2022);
  }

  @Test
  void allGasesTogetherAreAPublicationOfTheirOwn() throws IOException {
    String table = TABLE.replace("Koldioxid (CO2)", "Växthusgaser totalt (GGT)");

    ParsedFile smhi =
        Delivery.in(folder)
            .sheet("Växthusgaser totalt (GGT)", table.replace("| CO2", "| GGT"))
            .workbook();

    assertThat(smhi.findings()).isEmpty();
    assertThat(smhi.publication()).hasValue("smhi-ghg");
    assertThat(smhi.gas()).hasValue(Gas.GHG);
  }

  @Test
  void aTextIsReadAlikeWhateverItsSeparatorDecimalMarkAndEncoding() throws IOException {
    String semicolons = Delivery.separated(TABLE, ';', ',');
    String commas = Delivery.separated(TABLE, ',', '.');
    String tabs = Delivery.separated(TABLE, '\t', ',');
    List<RawRow> rows = Delivery.in(folder).text(semicolons).rows();

    assertThat(rows).hasSize(4).contains(emissionInText(2021, "40.125", "E"));
    assertThat(Delivery.in(folder).text("\uFEFF" + semicolons).rows()).isEqualTo(rows);
    assertThat(Delivery.in(folder).text(commas).rows()).isEqualTo(rows);
    assertThat(Delivery.in(folder).text(tabs).rows()).isEqualTo(rows);
    assertThat(Delivery.in(folder).text(commas.replace("\n", "\r\n")).rows()).isEqualTo(rows);
    assertThat(Delivery.in(folder).text(semicolons, Charset.forName("windows-1252")).rows())
        .isEqualTo(rows);
  }

  @Test
  void anotherSubstanceInTheTitleIsRefused() throws IOException {
    assertThat(messages(TABLE.replace("av Koldioxid (CO2)", "av Metan (CH4)")))
        .contains(
            "delivered.xlsx, sheet 'Koldioxid (CO2)': found CO2, expected CH4."
                + " Deliver the publisher's original file.");
  }

  @Test
  void anotherSubstanceOverAColumnIsRefused() throws IOException {
    assertThat(messages(TABLE.replace("CO2 | CO2", "CO2 | CH4")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 6, column F: found CH4, expected CO2."
                + " Deliver the publisher's original file.");
  }

  @Test
  void aSubstanceThatIsNoGreenhouseGasIsRefused() throws IOException {
    assertThat(messages(TABLE.replace("av Koldioxid (CO2)", "av Kväveoxider (NOx)")))
        .anyMatch(message -> message.contains("row 2, column A: found 'Emissioner av Kväveoxider"));
  }

  @Test
  void anotherUnitIsRefused() throws IOException {
    assertThat(messages(TABLE.replace("ton/år", "kg/år")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 3, column A: found unit 'kg/år',"
                + " expected 'ton/år'. Deliver the publisher's original file.");
    assertThat(messages(TABLE.replace("Enhet: ton/år", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)': found unit '', expected 'ton/år'."
                + " Deliver the publisher's original file.");
  }

  @Test
  void anEmptyCellIsNotZero() throws IOException {
    assertThat(messages(TABLE.replace("40.125", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found an empty cell,"
                + " expected tonnes as a number. Missing is not zero: correct the file.");
  }

  @Test
  void aRowThatEndsEarlyIsTold() throws IOException {
    assertThat(messages(TABLE.replace(" | 40.125 | 0", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found an empty cell,"
                + " expected tonnes of 2021 and of 1 more years. Missing is not zero: correct the"
                + " file.");
  }

  @Test
  void textWhereANumberBelongsIsTold() throws IOException {
    assertThat(messages(TABLE.replace("40.125", "n/a")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found 'n/a', expected tonnes"
                + " as a number. Correct the file.");
  }

  @Test
  void emissionsAreNotNegative() throws IOException {
    assertThat(messages(TABLE.replace("40.125", "-40.125")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found -40.125, expected"
                + " tonnes as a number, not negative. Correct the file.");
  }

  @Test
  void aYearOutsideTheSeriesIsRefused() throws IOException {
    assertThat(messages(TABLE.replace("2022", "20222")))
        .anyMatch(message -> message.contains("row 5, column F: found '20222', expected a year"));
    assertThat(messages(TABLE.replace("2022", "1889")))
        .anyMatch(message -> message.contains("row 5, column F: found 1889, expected a year from"));
  }

  @Test
  void aYearIsThereOnce() throws IOException {
    assertThat(messages(TABLE.replace("2022", "2021")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 5, column F: found a second column for"
                + " 2021, expected one. Remove the column that is wrong.");
  }

  @Test
  void aColumnWithoutAYearIsTold() throws IOException {
    assertThat(messages(TABLE.replace("| 40.125 | 0", "| 40.125 | 0 | 17")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', column G: found an empty cell, expected a"
                + " year. Missing is not zero: correct the file.");
  }

  @Test
  void twoDecimalMarksInOneTextAreAmbiguous() throws IOException {
    String text = Delivery.separated(TABLE, ';', ',').replace("40,125", "40.125");

    assertThat(Delivery.in(folder).text(text).findings())
        .extracting(Finding::message)
        .containsExactly(
            "delivered.csv, row 8, column E: found '40.125', expected the same decimal mark as in"
                + " row 7, column E. Save the text with either decimal comma or decimal point.");
  }

  @Test
  void aNoteBelowTheTableIsSetAside() throws IOException {
    ParsedFile smhi = read(TABLE + "\nKälla: SMHI\nUppdaterad årligen\n");

    assertThat(smhi.findings()).isEmpty();
    assertThat(smhi.setAside())
        .containsExactly(new SetAside(SHEET, 10, 2, "a note below the table"));
  }

  @Test
  void aMissingLabelIsTold() throws IOException {
    assertThat(messages(TABLE.replace("Dalarnas län", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column C: found an empty cell,"
                + " expected Län. Missing is not zero: correct the file.");
  }

  @Test
  void withoutAPrintDateTheSidecarDatesTheEdition() throws IOException {
    String undated = TABLE.replace("2024-04-18", "våren 2024");

    assertThat(read(undated).editionDate()).isEmpty();
    assertThat(
            Delivery.in(folder)
                .sidecar("edition_date: 2024-04-20")
                .sheet(SHEET, undated)
                .workbook()
                .editionDate())
        .hasValue(LocalDate.of(2024, 4, 20));
  }

  @Test
  void aTableWithoutRowsIsRefused() throws IOException {
    String headingsOnly = TABLE.substring(0, TABLE.indexOf("Alla"));

    assertThat(messages(headingsOnly))
        .containsExactly(
            "delivered.xlsx: found an empty cell, expected rows of data below the headings."
                + " Missing is not zero: correct the file.");
  }

  private List<String> messages(String table) throws IOException {
    return read(table).findings().stream().map(Finding::message).toList();
  }

  private ParsedFile read(String table) throws IOException {
    return Delivery.in(folder).sheet(SHEET, table).workbook();
  }

  private static RawEmission borlange(int year, String tonnes, String column) {
    return emission(
        "Transporter", "Personbilar", "Dalarnas län", "Borlänge", year, tonnes, 8, column);
  }

  private static RawEmission emissionInText(int year, String tonnes, String column) {
    return new RawEmission(
        "Transporter",
        "Personbilar",
        "Dalarnas län",
        "Borlänge",
        year,
        new BigDecimal(tonnes),
        "",
        8,
        column);
  }

  private static RawEmission emission(
      String main,
      String sub,
      String county,
      String municipality,
      int year,
      String tonnes,
      int row,
      String column) {
    return new RawEmission(
        main, sub, county, municipality, year, new BigDecimal(tonnes), SHEET, row, column);
  }
}
