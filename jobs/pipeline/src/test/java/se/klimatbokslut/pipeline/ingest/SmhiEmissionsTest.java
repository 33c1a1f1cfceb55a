package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.ingest.SmhiExample.SHEET;
import static se.klimatbokslut.pipeline.ingest.SmhiExample.TABLE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

class SmhiEmissionsTest {
  @TempDir Path folder;
  private SmhiExample smhi;

  @BeforeEach
  void deliver() {
    smhi = new SmhiExample(folder);
  }

  @Test
  void everyCellOfTheTableIsARowWithItsPlace() throws IOException {
    ParsedFile file = smhi.read(TABLE);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("smhi-co2");
    assertThat(file.gas()).hasValue(Gas.CO2);
    assertThat(file.editionDate()).hasValue(LocalDate.of(2024, 4, 18));
    assertThat(file.rows())
        .containsExactly(
            emission("Alla", "Alla", "Alla", "Alla", 2021, "100.5", 7, "E"),
            emission("Alla", "Alla", "Alla", "Alla", 2022, "90.25", 7, "F"),
            borlange(2021, "40.125", "E"),
            borlange(2022, "0", "F"));
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
  void anEmptyCellIsNotZero() throws IOException {
    assertThat(smhi.messages(TABLE.replace("40.125", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found an empty cell,"
                + " expected tonnes as a number. Missing is not zero: correct the file.");
  }

  @Test
  void aRowThatEndsEarlyIsTold() throws IOException {
    assertThat(smhi.messages(TABLE.replace(" | 40.125 | 0", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found an empty cell,"
                + " expected tonnes of 2021 and of 1 more years. Missing is not zero: correct the"
                + " file.");
  }

  @Test
  void textWhereANumberBelongsIsTold() throws IOException {
    assertThat(smhi.messages(TABLE.replace("40.125", "n/a")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found 'n/a', expected tonnes"
                + " as a number. Correct the file.");
  }

  @Test
  void emissionsAreNotNegative() throws IOException {
    assertThat(smhi.messages(TABLE.replace("40.125", "-40.125")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column E: found -40.125, expected"
                + " tonnes as a number, not negative. Correct the file.");
  }

  @Test
  void aColumnWithoutAYearIsTold() throws IOException {
    assertThat(smhi.messages(TABLE.replace("| 40.125 | 0", "| 40.125 | 0 | 17")))
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
    ParsedFile file = smhi.read(TABLE + "\nKälla: SMHI\nUppdaterad årligen\n");

    assertThat(file.findings()).isEmpty();
    assertThat(file.setAside())
        .containsExactly(new SetAside(SHEET, 10, 2, "a note below the table"));
  }

  @Test
  void aMissingLabelIsTold() throws IOException {
    assertThat(smhi.messages(TABLE.replace("Dalarnas län", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 8, column C: found an empty cell,"
                + " expected Län. Missing is not zero: correct the file.");
  }

  @Test
  void aTableWithoutRowsIsRefused() throws IOException {
    String headingsOnly = TABLE.substring(0, TABLE.indexOf("Alla"));

    assertThat(smhi.messages(headingsOnly))
        .containsExactly(
            "delivered.xlsx: found headings without rows, expected rows of data. Download the file"
                + " again from its publisher.");
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
