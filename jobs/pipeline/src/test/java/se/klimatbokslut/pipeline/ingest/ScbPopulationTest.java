package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

class ScbPopulationTest {
  private static final String TOTAL =
      """

      Folkmängd i riket, län och kommuner 31 december och förändringar 1 januari - 31 december 2023. Totalt

      Kommun | Kommunnamn | Folkmängd | Folk-
      Län | Länsnamn | | ökning
       | Riket | 10551707 | 30151
      '20 | Dalarna | 287253 | -542
      '2081 | Borlänge | 51735 | -229

      1) En not
      """;
  private static final String EXPORT =
      """
      Folkmängden per månad efter region, ålder, kön och månad

       | | | 2025M12
      00 Riket | totalt, samtliga åldrar | totalt, samtliga | 10605025
      0114 Upplands Väsby | totalt, samtliga åldrar | totalt, samtliga | 50495

      En not om osäkerhet
      Senaste uppdatering:
      20260410 08:00
      """;

  @TempDir Path folder;

  @Test
  void theYearlyTableHoldsNationCountiesAndMunicipalities() throws IOException {
    ParsedFile scb = Delivery.in(folder).sheet("Totalt", TOTAL).workbook();

    assertThat(scb.findings()).isEmpty();
    assertThat(scb.publication()).hasValue("scb-population");
    assertThat(scb.gas()).isEmpty();
    assertThat(scb.editionDate()).isEmpty();
    assertThat(scb.rows())
        .containsExactly(
            new RawPopulation("", "Riket", 2023, 10_551_707, "Totalt", 6, "C"),
            new RawPopulation("20", "Dalarna", 2023, 287_253, "Totalt", 7, "C"),
            new RawPopulation("2081", "Borlänge", 2023, 51_735, "Totalt", 8, "C"));
    assertThat(scb.setAside()).contains(new SetAside("Totalt", 10, 1, "a note below the table"));
  }

  @Test
  void onlyTheSheetOfEverybodyCounts() throws IOException {
    String women = TOTAL.replace(". Totalt", ". Kvinnor").replace("51735", "25000");

    ParsedFile scb = Delivery.in(folder).sheet("Kvinnor", women).sheet("Totalt", TOTAL).workbook();

    assertThat(scb.rows()).hasSize(3).extracting(RawRow::sheet).containsOnly("Totalt");
    assertThat(scb.setAside())
        .contains(new SetAside("Kvinnor", 2, 7, "a sheet that does not count everybody"));
  }

  @Test
  void codesThatLostTheirZeroAreRestored() throws IOException {
    String table = TOTAL.replace("'20 | Dalarna", "1 | Stockholm").replace("'2081", "127");

    assertThat(Delivery.in(folder).sheet("Totalt", table).workbook().rows())
        .extracting(row -> ((RawPopulation) row).code())
        .containsExactly("", "01", "0127");
  }

  @Test
  void personsAreWholeAndCodesAreDigits() throws IOException {
    String table = TOTAL.replace("51735", "51735.5").replace("287253", "").replace("'20 |", "2O |");

    assertThat(messages(Delivery.in(folder).sheet("Totalt", table).workbook()))
        .containsExactly(
            "delivered.xlsx, sheet 'Totalt', row 7, column A: found '2O', expected a code of four"
                + " digits, or two for a county. Correct the file.",
            "delivered.xlsx, sheet 'Totalt', row 8, column C: found 51735.5, expected a whole number"
                + " of persons. Correct the file.");
  }

  @Test
  void theExportHoldsTheYearOfItsDecember() throws IOException {
    ParsedFile scb = Delivery.in(folder).sheet("000007SF", EXPORT).workbook();

    assertThat(scb.findings()).isEmpty();
    assertThat(scb.publication()).hasValue("scb-population");
    assertThat(scb.editionDate()).hasValue(LocalDate.of(2026, 4, 10));
    assertThat(scb.rows())
        .containsExactly(
            new RawPopulation("", "Riket", 2025, 10_605_025, "000007SF", 4, "D"),
            new RawPopulation("0114", "Upplands Väsby", 2025, 50_495, "000007SF", 5, "D"));
    assertThat(scb.setAside())
        .containsExactly(new SetAside("000007SF", 7, 3, "a note below the table"));
  }

  @Test
  void anotherMonthIsNotTheYear() throws IOException {
    String june = EXPORT.replace("2025M12", "2025M06");

    assertThat(messages(Delivery.in(folder).sheet("000007SF", june).workbook()))
        .containsExactly(
            "delivered.xlsx, sheet '000007SF', row 3, column D: found 2025M06, expected December"
                + " (2025M12), whose last day counts for the year. Correct the file.");
  }

  @Test
  void partsOfThePopulationAreSetAside() throws IOException {
    String men =
        EXPORT
            .replace("50495", "25000")
            .replace("åldrar | totalt, samtliga | 25", "åldrar | män | 25");

    ParsedFile scb = Delivery.in(folder).sheet("000007SF", men).workbook();

    assertThat(scb.rows()).hasSize(1);
    assertThat(scb.setAside())
        .contains(new SetAside("000007SF", 5, 1, "a row that does not count everybody"));
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
