package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** What is shared of a night of sample data and of one of the publishers' own files. */
@Tag("slow")
class OpenDataNightsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void everyFileOfTheSampleDataIsWhatItsDescriptionSays() throws IOException {
    Path data = folder.resolve("data");

    Answer answer = Console.runWithoutSpark(sample(), "open-data", "--out", data.toString());

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out().strip()).isEqualTo(data.toString());
    assertThat(answer.err()).contains("no catalog.rdf: give --base-url");
    assertThat(data.resolve("catalog.rdf")).doesNotExist();
    assertThat(Files.readString(data.resolve("README.md"))).contains("påhittade exempeldata");
    Schema schema = municipality(data);
    try (Stream<Path> areas = Files.list(data.resolve("api/v1/municipalities"))) {
      List<Path> files = areas.toList();
      assertThat(files).hasSizeGreaterThan(380);
      for (Path file : files) {
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  @Test
  void theSampleDatasGpcRowsAddUpToEveryTotal() {
    gpcAddsUp(sample(), List.of());
  }

  @Test
  void thePublishersFilesAreSharedOnlyUnderLicencesThatAreKnown() throws IOException {
    Path home = RealNight.published().home();
    Path data = folder.resolve("data");

    Answer answer = Console.runWithoutSpark(home, "open-data", "--out", data.toString());

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.err())
        .contains("from 0 editions")
        .contains("left out konsumtionskompassen-2026-04-15-00e5fd0f (CC BY-NC-ND 4.0)")
        .contains("left out smhi-ghg-2025-09-01-e222edc5 (not stated in the file)");
    assertThat(Files.readAllLines(data.resolve("csv/out_emissions.csv"))).hasSize(1);
  }

  @Test
  void thePublishersTotalsAreDividedByGpcToTheMilligram() throws IOException {
    Path data =
        gpcAddsUp(
            RealNight.published().home(),
            List.of(
                "--licence", "smhi-ghg=CC0-1.0",
                "--licence", "smhi-co2=CC0-1.0",
                "--licence", "klimaregnskab=CC-BY-4.0"));

    assertThat(Files.readString(data.resolve("gpc/emissions-by-gpc-sector.csv")))
        .doesNotContain("Difference between");
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(OpenDataNightsTest::isPlainData).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("konsumtionskompass");
      }
    }
  }

  /** Totals of the open rows and sums of the GPC rows, both read with the query engine. */
  private Path gpcAddsUp(Path home, List<String> licences) {
    Path data = folder.resolve("gpc");
    List<String> arguments =
        Stream.concat(Stream.of("open-data", "--out", data.toString()), licences.stream()).toList();
    Answer answer = Console.runWithoutSpark(home, arguments.toArray(String[]::new));
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(GpcSums.of(data.resolve("gpc/emissions-by-gpc-sector.csv")))
        .isNotEmpty()
        .isEqualTo(GpcSums.totals(data.resolve("csv/out_emissions.csv")));
    return data;
  }

  private static Path sample() {
    return SampleNight.published().home();
  }

  private static boolean isPlainData(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file)
        && (name.contains("csv") || name.contains("json"))
        && !name.endsWith("datapackage.json");
  }

  private static Schema municipality(Path data) throws IOException {
    JsonNode description = JSON.readTree(data.resolve("api/openapi.json").toFile());
    ObjectNode schema = ((ObjectNode) description).retain("components");
    schema.put("$ref", "#/components/schemas/Municipality");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString());
  }
}
