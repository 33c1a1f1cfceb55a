package se.klimatbokslut.pipeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.finding.Finding;

/** Two of the categories of one municipality; figures are made up. */
class ConsumptionCategoriesTest {
  private static final String BOUNDARY = "0.5, ".repeat(60) + "0.5";
  private static final String FILE =
      """
      [{"bbox": [10.9, 55.3], "features": [{"bbox": [17.5, 59.1],
        "geometry": {"coordinates": [[%s]], "type": "Polygon"},
        "properties": {"Food": 1088.9, "Health": 115.7, "Kommunkod": 128, "Kommunnamn": "SALEM",
          "Percent": 87.0, "Total emissions": 1204.6, "kom_namn": "Salem", "lan_code": "01"}}]}]
      """
          .formatted(BOUNDARY);
  private static final String SIDECAR =
      """
      version: "1.0"
      year: 2019
      licence: CC BY-NC-ND 4.0
      edition_date: 2022-03-15
      """;

  @TempDir Path folder;

  @Test
  void categoriesAndTotalAreReadWithTheirProperty() throws IOException {
    ParsedFile file = Delivery.in(folder).sidecar(SIDECAR).text(FILE);

    assertThat(file.findings()).isEmpty();
    assertThat(file.publication()).hasValue("konsumtionskompassen-categories");
    assertThat(file.rows())
        .containsExactly(
            row("Food", "1088.9"), row("Health", "115.7"), row("Total emissions", "1204.6"));
  }

  @Test
  void withoutASidecarNeitherYearNorVersionIsKnown() throws IOException {
    assertThat(messages(Delivery.in(folder).text(FILE)))
        .singleElement()
        .asString()
        .contains("version: \"1.0\"", "licence: CC BY-NC-ND 4.0", "year: 2019");
  }

  @Test
  void anotherVersionComesInAnotherLayout() throws IOException {
    Delivery second = Delivery.in(folder).sidecar(SIDECAR.replace("1.0", "2.0"));

    assertThat(messages(second.text(FILE)))
        .containsExactly(
            "delivered.csv.meta.yaml, column version: found version 2.0, expected a line such as"
                + " 'version: \"1.0\"'. Correct the sidecar.");
  }

  @Test
  void boundariesOfSomethingElseAreAnUnknownLayout() throws IOException {
    ParsedFile file =
        Delivery.in(folder).sidecar(SIDECAR).text(FILE.replace("Total emissions", "Area"));

    assertThat(file.publication()).isEmpty();
    assertThat(messages(file)).singleElement().asString().contains("GeoJSON without");
  }

  private static RawConsumption row(String label, String kilograms) {
    return new RawConsumption(
        "0128",
        "Salem",
        label,
        "1.0",
        2019,
        new BigDecimal(kilograms),
        "",
        1,
        "/0/features/0/properties/" + label);
  }

  private static List<String> messages(ParsedFile file) {
    return file.findings().stream().map(Finding::message).toList();
  }
}
