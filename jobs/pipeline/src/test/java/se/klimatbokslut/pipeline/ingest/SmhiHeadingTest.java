package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.ingest.SmhiExample.SHEET;
import static se.klimatbokslut.pipeline.ingest.SmhiExample.TABLE;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.quantity.Gas;

class SmhiHeadingTest {
  @TempDir Path folder;
  private SmhiExample smhi;

  @BeforeEach
  void deliver() {
    smhi = new SmhiExample(folder);
  }

  @Test
  void yearsMayStandInTheRowOfHeadings() throws IOException {
    String table =
        TABLE
            .replace(" | | | | 2021 | 2022\n", "")
            .replace("Kommun | CO2 | CO2", "Kommun | 2021 | 2022");

    ParsedFile file = smhi.read(table);

    assertThat(file.findings()).isEmpty();
    assertThat(file.rows()).extracting(RawRow::year).containsExactly(2021, 2022, 2021, 2022);
  }

  @Test
  void allGasesTogetherAreAPublicationOfTheirOwn() throws IOException {
    String table = TABLE.replace("Koldioxid (CO2)", "Växthusgaser totalt (GGT)");

    ParsedFile file =
        Delivery.in(folder)
            .sheet("Växthusgaser totalt (GGT)", table.replace("| CO2", "| GGT"))
            .workbook();

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("smhi-ghg");
    assertThat(file.gas()).hasValue(Gas.GHG);
  }

  @Test
  void anotherSubstanceInTheTitleIsRefused() throws IOException {
    assertThat(smhi.messages(TABLE.replace("av Koldioxid (CO2)", "av Metan (CH4)")))
        .contains(
            "delivered.xlsx, sheet 'Koldioxid (CO2)': found CO2, expected CH4."
                + " Deliver the publisher's original file.");
  }

  @Test
  void anotherSubstanceOverAColumnIsRefused() throws IOException {
    assertThat(smhi.messages(TABLE.replace("CO2 | CO2", "CO2 | CH4")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 6, column F: found CH4, expected CO2."
                + " Deliver the publisher's original file.");
  }

  @Test
  void aSubstanceThatIsNoGreenhouseGasIsRefused() throws IOException {
    assertThat(smhi.messages(TABLE.replace("av Koldioxid (CO2)", "av Kväveoxider (NOx)")))
        .anyMatch(message -> message.contains("row 2, column A: found 'Emissioner av Kväveoxider"));
  }

  @Test
  void anotherUnitIsRefused() throws IOException {
    assertThat(smhi.messages(TABLE.replace("ton/år", "kg/år")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 3, column A: found unit 'kg/år',"
                + " expected 'ton/år'. Deliver the publisher's original file.");
    assertThat(smhi.messages(TABLE.replace("Enhet: ton/år", "")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)': found unit '', expected 'ton/år'."
                + " Deliver the publisher's original file.");
  }

  @Test
  void aYearOutsideTheSeriesIsRefused() throws IOException {
    assertThat(smhi.messages(TABLE.replace("2022", "20222")))
        .anyMatch(message -> message.contains("row 5, column F: found '20222', expected a year"));
    assertThat(smhi.messages(TABLE.replace("2022", "1889")))
        .anyMatch(message -> message.contains("row 5, column F: found 1889, expected a year from"));
  }

  @Test
  void aYearIsThereOnce() throws IOException {
    assertThat(smhi.messages(TABLE.replace("2022", "2021")))
        .containsExactly(
            "delivered.xlsx, sheet 'Koldioxid (CO2)', row 5, column F: found a second column for"
                + " 2021, expected one. Remove the column that is wrong.");
  }

  @Test
  void withoutAPrintDateTheSidecarDatesTheEdition() throws IOException {
    String undated = TABLE.replace("2024-04-18", "våren 2024");

    assertThat(smhi.read(undated).editionDate()).isEmpty();
    assertThat(
            Delivery.in(folder)
                .sidecar("edition_date: 2024-04-20")
                .sheet(SHEET, undated)
                .workbook()
                .editionDate())
        .hasValue(LocalDate.of(2024, 4, 20));
  }

  @Test
  void anotherSubstanceOnTheSheetIsRefused() throws IOException {
    assertThat(
            Delivery.in(folder).sheet("Metan (CH4)", TABLE).workbook().findings().get(0).message())
        .isEqualTo(
            "delivered.xlsx, sheet 'Metan (CH4)': found CH4, expected CO2. Deliver the publisher's"
                + " original file.");
  }
}
