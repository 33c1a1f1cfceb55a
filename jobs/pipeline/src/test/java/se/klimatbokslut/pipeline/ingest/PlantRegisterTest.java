package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

class PlantRegisterTest {
  private static final String ROWS =
      """
      PID;Anläggning;Kommun;År;Ämne;Mängd (kg)
      1441;Kiln;Mörbylånga;2022;Koldioxid, fossilt (CO2);248025000
      1441;Kiln;Mörbylånga;2023;Koldioxid, fossilt (CO2);
      1441;Kiln;Mörbylånga;2023;Koldioxid, biogent (CO2);12000000
      1441;Kiln;Mörbylånga;2023;Kväveoxider (NOx);500000
      77;Landfill;Falun;2023;Metan (CH4);100500,5
      """;

  @TempDir Path folder;

  @Test
  void kilogramsOfGreenhouseGasesBecomeTonnes() throws IOException {
    ParsedFile file = Delivery.in(folder).text(ROWS);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("utslapp-i-siffror");
    assertThat(shown(file))
        .containsExactly(
            "1441 Kiln Mörbylånga 2022 CO2 248025.000 row 2 F",
            "77 Landfill Falun 2023 CH4 100.5005 row 6 F");
  }

  /** Below the threshold nothing is reported: that is not zero. */
  @Test
  void whatIsNotReportedIsSetAside() throws IOException {
    assertThat(Delivery.in(folder).text(ROWS).setAside())
        .extracting(aside -> aside.rows() + " " + aside.reason())
        .containsExactly(
            "1 no amount: below the threshold of reporting, or not reported",
            "2 a substance that is not read as a greenhouse gas");
  }

  @Test
  void anotherUnitAndAnAmountThatIsNoNumberAreTold() throws IOException {
    assertThat(Delivery.in(folder).text(ROWS.replace("(kg)", "(ton)")).findings())
        .extracting(Finding::rule)
        .containsExactly("missing-column");
    assertThat(Delivery.in(folder).text(ROWS.replace("248025000", "about 1000")).findings())
        .extracting(Finding::message)
        .singleElement()
        .asString()
        .contains("row 2, column F: found 'about 1000', expected kilograms as a number");
  }

  private static List<String> shown(ParsedFile file) {
    return file.rows().stream()
        .map(RawInstallation.class::cast)
        .map(
            row ->
                "%s %s %s %d %s %s row %d %s"
                    .formatted(
                        row.installation(),
                        row.name(),
                        row.municipality(),
                        row.year(),
                        row.gas(),
                        row.tonnes().toPlainString(),
                        row.row(),
                        row.column()))
        .toList();
  }
}
