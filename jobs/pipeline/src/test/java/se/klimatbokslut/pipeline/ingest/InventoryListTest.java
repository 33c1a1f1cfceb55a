package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.quantity.Gas;

/** A municipality's own inventory, and its list of what was taken up. */
class InventoryListTest {
  private static final String INVENTORY =
      "municipality_id;boundary;year;gas;sector;tonnes;status;source\n";
  private static final String UPTAKE = "municipality_id;kind;year;tonnes;permanence_years;source\n";

  @TempDir Path folder;

  @Test
  void aRowOfAnInventoryIsReadWithEverythingItStates() throws IOException {
    ParsedFile file =
        read(INVENTORY + "SE-0180;city;2022;ghg;vehicles;650 000,5;Preliminary;open data\n");

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("municipal-inventory");
    assertThat(file.rows())
        .containsExactly(
            new RawInventory(
                "SE-0180",
                "city",
                2022,
                Gas.GHG,
                "vehicles",
                new BigDecimal("650000.5"),
                "preliminary",
                "open data",
                "",
                2,
                "F"));
  }

  @Test
  void whatAnInventoryDoesNotStateIsAllGasesTheTotalAndDefinitive() throws IOException {
    ParsedFile file =
        Delivery.in(folder)
            .sheet(
                "Egen", "municipality_id | boundary | year | tonnes\nSE-1490 | city | 2022 | 4.5")
            .workbook();

    assertThat(file.findings()).isEmpty();
    assertThat(file.rows())
        .containsExactly(
            new RawInventory(
                "SE-1490",
                "city",
                2022,
                Gas.GHG,
                "all",
                new BigDecimal("4.5"),
                "definitive",
                "",
                "Egen",
                2,
                "D"));
  }

  @Test
  void everyErrorOfARowOfAnInventoryIsTold() throws IOException {
    assertThat(messages(INVENTORY + "SE-1490;City hall;2022;CO22;Bilar;-5;;\n"))
        .containsExactly(
            "delivered.csv, row 2, column B: found 'City hall', expected small letters a to z,"
                + " digits and hyphens, such as own-operations. Correct the file.",
            "delivered.csv, row 2, column D: found 'CO22', expected a label of gases; the nearest is"
                + " 'CO2'. Correct the file or add the alias to the vocabulary.",
            "delivered.csv, row 2, column E: found 'Bilar', expected small letters a to z, digits"
                + " and hyphens, such as own-operations. Correct the file.",
            "delivered.csv, row 2, column F: found -5, expected tonnes (what was taken up has a list"
                + " of its own, negative-emissions), not negative. Correct the file.");
  }

  @Test
  void anInventoryIsInTonnes() throws IOException {
    assertThat(messages("municipality_id;boundary;year;kg\nSE-1490;city;2022;5\n"))
        .containsExactly(
            "delivered.csv, row 1: found the columns municipality_id, boundary, year, kg, expected"
                + " also tonnes. Add the column.");
  }

  @Test
  void anUptakeIsReadWithItsPermanenceOrWithout() throws IOException {
    ParsedFile file =
        read(
            UPTAKE
                + "SE-0780;Biochar;2023;900,25;100;plant\n"
                + "SE-0780;forest;2023;50100;;survey\n");

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("negative-emissions");
    assertThat(file.rows())
        .containsExactly(
            uptake("biochar", "900.25", Optional.of(100L), "plant", 2),
            uptake("forest", "50100", Optional.empty(), "survey", 3));
  }

  @Test
  void anUptakeWithoutThoseColumnsIsReadAlike() throws IOException {
    assertThat(read("municipality_id;kind;year;tonnes\nSE-0780;soil;2023;5\n").rows())
        .containsExactly(uptake("soil", "5", Optional.empty(), "", 2));
  }

  @Test
  void aNegativeUptakeAndAPermanenceThatIsNoNumberAreTold() throws IOException {
    assertThat(messages(UPTAKE + "SE-0780;soil;2023;-5;forever;\n"))
        .containsExactly(
            "delivered.csv, row 2, column D: found -5, expected tonnes taken up, not negative."
                + " Correct the file.",
            "delivered.csv, row 2, column E: found 'forever', expected whole years, or an empty"
                + " cell when that is unknown. Correct the file.");
  }

  private static RawNegativeEmission uptake(
      String kind, String tonnes, Optional<Long> permanence, String source, int row) {
    return new RawNegativeEmission(
        "SE-0780", kind, 2023, new BigDecimal(tonnes), permanence, source, "", row, "D");
  }

  private List<String> messages(String text) throws IOException {
    return read(text).findings().stream().map(Finding::message).toList();
  }

  private ParsedFile read(String text) throws IOException {
    return Delivery.in(folder).text(text);
  }
}
