package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

/** FOLK1A as CSV; figures are made up. */
class DstPopulationCsvTest {
  @TempDir Path folder;

  @Test
  void codesAreReadOfTheFirstQuarter() throws IOException {
    ParsedFile dst =
        Delivery.in(folder)
            .text(
                """
                OMRÅDE;TID;INDHOLD
                000;2024K1;700
                084;2024K1;400
                101;2024K1;60
                101;2024K2;61
                """);

    assertThat(dst.findings()).isEmpty();
    assertThat(dst.publication()).hasValue("dst-population");
    assertThat(dst.rows())
        .containsExactly(
            new RawPopulation("", "", 2023, 700, "", 2, "C"),
            new RawPopulation("0101", "", 2023, 60, "", 4, "C"));
    assertThat(dst.setAside())
        .containsExactly(
            new SetAside("", 3, 1, "a region, whose municipalities are read"),
            new SetAside("", 5, 1, "a quarter that does not begin a year"));
  }

  @Test
  void namesStandWhereCodesAreNotGiven() throws IOException {
    ParsedFile dst =
        Delivery.in(folder)
            .text(
                """
                OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD
                Hele landet;I alt;Alder i alt;I alt;2024K1;700
                Region Hovedstaden;I alt;Alder i alt;I alt;2024K1;400
                København;I alt;Alder i alt;I alt;2024K1;60
                København;Mænd;Alder i alt;I alt;2024K1;30
                """);

    assertThat(dst.findings()).isEmpty();
    assertThat(dst.rows())
        .containsExactly(
            new RawPopulation("", "Hele landet", 2023, 700, "", 2, "F"),
            new RawPopulation("København", "København", 2023, 60, "", 4, "F"));
    assertThat(dst.setAside())
        .contains(new SetAside("", 5, 1, "a row that does not count everybody"));
  }

  @Test
  void codesAndNamesMayStandTogether() throws IOException {
    ParsedFile dst =
        Delivery.in(folder)
            .text("OMRÅDE;KØN;TID;INDHOLD\n101 København;TOT I alt;2024K1 2024K1;60\n");

    assertThat(dst.findings()).extracting(Finding::message).hasSize(2);

    ParsedFile plain =
        Delivery.in(folder).text("OMRÅDE;KØN;TID;INDHOLD\n101 København;TOT I alt;2024K1;60\n");

    assertThat(plain.rows())
        .containsExactly(new RawPopulation("0101", "København", 2023, 60, "", 2, "D"));
  }

  @Test
  void whatIsNotAvailableIsNotZero() throws IOException {
    ParsedFile dst = Delivery.in(folder).text("OMRÅDE;TID;INDHOLD\n101;2024K1;..\n");

    assertThat(dst.findings())
        .extracting(Finding::message)
        .containsExactly(
            "delivered.csv, row 2, column C: found '..', expected a whole number of persons."
                + " Correct the file.");
  }

  @Test
  void anotherTableOfTheServiceIsNotThePopulation() throws IOException {
    ParsedFile dst =
        Delivery.in(folder).text("OMRÅDE;INDKOMSTTYPE;TID;INDHOLD\n101;100;2023;250000\n");

    assertThat(dst.publication()).isEmpty();
  }
}
