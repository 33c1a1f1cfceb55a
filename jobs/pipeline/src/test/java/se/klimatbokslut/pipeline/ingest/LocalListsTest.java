package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MoreFindings;
import se.klimatbokslut.domain.quantity.Gas;

class LocalListsTest {
  private static final String FACILITIES =
      """
      # Illustrative; not measured
      municipality_id;municipality_name;facility;year;gas;kg;source
      SE-2081;Borlänge;Värmeverk Bäckelund (2);2022;CO2;1234,5;Miljörapport
      """;
  private static final String INDICATORS =
      """
      unit,value,year,indicator,municipality_id
      %,12.5,2024,cycle-share,SE-2081
      count,-3,2024,net-growth,SE-2081
      """;

  @TempDir Path folder;

  @Test
  void aPlantWithoutIdentifierIsKnownByItsName() throws IOException {
    ParsedFile file = read(FACILITIES);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("facilities");
    assertThat(file.rows())
        .containsExactly(
            new RawFacility(
                "varmeverk-backelund-2",
                "SE-2081",
                2022,
                Gas.CO2,
                new BigDecimal("1.2345"),
                "",
                "Miljörapport",
                "",
                "",
                3,
                "F"));
    assertThat(file.setAside()).containsExactly(new SetAside("", 1, 1, "a comment"));
  }

  @Test
  void aWorkbookWithTonnesIsReadAlike() throws IOException {
    ParsedFile file =
        Delivery.in(folder)
            .sheet(
                "Anläggningar",
                """
                facility_id | year | gas | tonnes | municipality_id | status
                ssab-borlange | 2022 | GHG | 1.2345 | SE-2081 | verified
                """)
            .workbook();

    assertThat(file.findings()).isEmpty();
    assertThat(file.rows())
        .containsExactly(
            new RawFacility(
                "ssab-borlange",
                "SE-2081",
                2022,
                Gas.GHG,
                new BigDecimal("1.2345"),
                "",
                "",
                "verified",
                "Anläggningar",
                2,
                "D"));
  }

  @Test
  void everyErrorOfAFacilityRowIsTold() throws IOException {
    String row = "SE-2081;Borlänge;;MMXXII;CO22;-1;";

    assertThat(messages(FACILITIES.replaceFirst("SE-2081.*", row)))
        .containsExactly(
            "delivered.csv, row 3, column C: found an empty cell, expected facility. Missing is not"
                + " zero: correct the file.",
            "delivered.csv, row 3, column D: found 'MMXXII', expected a year from 1990 to 2100."
                + " Correct the file.",
            "delivered.csv, row 3, column E: found 'CO22', expected a label of gases; the nearest is"
                + " 'CO2'. Correct the file or add the alias to the vocabulary.",
            "delivered.csv, row 3, column F: found -1, expected kg as a number, not negative."
                + " Correct the file.");
  }

  @Test
  void aMissingColumnIsTold() throws IOException {
    assertThat(messages(FACILITIES.replace(";gas;kg;", ";substance;amount;")))
        .containsExactly(
            "delivered.csv, row 2: found the columns municipality_id, municipality_name, facility,"
                + " year, substance, amount, source, expected also gas. Add the column.",
            "delivered.csv, row 2: found the columns municipality_id, municipality_name, facility,"
                + " year, substance, amount, source, expected also tonnes or kg. Add the column.");
  }

  @Test
  void theSameHeadingTwiceIsTold() throws IOException {
    assertThat(messages(INDICATORS.replace("unit,", "year,")))
        .contains(
            "delivered.csv, row 1, column C: found a second column for year, expected one. Remove"
                + " the column that is wrong.");
  }

  @Test
  void tonnesAndKilogramsTogetherAreAmbiguous() throws IOException {
    assertThat(messages(FACILITIES.replace(";kg;source", ";kg;tonnes")))
        .contains(
            "delivered.csv, row 2, column F: found unit 'tonnes and kg', expected 'one of them'."
                + " Deliver the publisher's original file.");
  }

  @Test
  void indicatorsHaveValuesOfEitherSignInTheUnitOfTheirRow() throws IOException {
    ParsedFile file = read(INDICATORS);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("indicators");
    assertThat(file.rows())
        .containsExactly(
            indicator("cycle-share", "12.5", "%", 2), indicator("net-growth", "-3", "count", 3));
  }

  @Test
  void aListOfErrorsEndsWithHowManyMoreThereAre() throws IOException {
    ParsedFile file = read(INDICATORS + "%,?,2024,cycle-share,SE-2081\n".repeat(150));

    assertThat(file.rows()).hasSize(2);
    assertThat(file.findings()).hasSize(101);
    assertThat(file.findings().get(100)).isInstanceOf(MoreFindings.class);
    assertThat(file.findings().get(100).message())
        .isEqualTo(
            "delivered.csv: found 50 more errors, expected none; the first 100 are listed. Correct"
                + " those and deliver the file again.");
  }

  @Test
  void aTableOfSomethingElseIsRefusedWithWhatIsKnown() throws IOException {
    assertThat(messages("a;b\n1;2\n"))
        .singleElement()
        .asString()
        .startsWith("delivered.csv: found a text table in a layout that is not known, expected one")
        .contains(PublicationReader.knownLayouts());
  }

  private static RawIndicator indicator(String id, String value, String unit, int row) {
    return new RawIndicator("SE-2081", id, 2024, new BigDecimal(value), unit, "", "", row, "B");
  }

  private List<String> messages(String text) throws IOException {
    return read(text).findings().stream().map(Finding::message).toList();
  }

  private ParsedFile read(String text) throws IOException {
    return Delivery.in(folder).text(text);
  }
}
