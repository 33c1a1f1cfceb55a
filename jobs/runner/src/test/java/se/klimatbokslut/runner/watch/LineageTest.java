package se.klimatbokslut.runner.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;

  @Test
  void startAndEndOfARunAreTwoLinesOfTheSameRun() throws Exception {
    Path file = folder.resolve("lineage.jsonl");
    Lineage lineage = Lineage.to(file);
    lineage.began(GivenRun.begun(Optional.empty()));
    lineage.ended(GivenRun.published(GivenRun.home(folder)));

    assertThat(Files.readAllLines(file)).hasSize(2);
    JsonNode start = JSON.readTree(Files.readAllLines(file).get(0));
    JsonNode end = JSON.readTree(Files.readAllLines(file).get(1));
    assertThat(start.path("eventType").asText()).isEqualTo("START");
    assertThat(end.path("eventType").asText()).isEqualTo("COMPLETE");
    assertThat(start.at("/run/runId")).isEqualTo(end.at("/run/runId"));
  }

  /** The required properties of a RunEvent in version 2 of the specification. */
  @Test
  void everyEventHasWhatTheSpecificationRequires() throws Exception {
    for (String event :
        new String[] {
          LineageEvents.start(GivenRun.begun(Optional.empty())),
          LineageEvents.end(GivenRun.published(GivenRun.home(folder)))
        }) {
      JsonNode json = JSON.readTree(event);
      assertThat(OffsetDateTime.parse(json.path("eventTime").asText()).getYear()).isEqualTo(2026);
      assertThat(UUID.fromString(json.at("/run/runId").asText())).isNotNull();
      assertThat(json.at("/job/namespace").asText()).isEqualTo("klimatbokslut");
      assertThat(json.at("/job/name").asText()).isEqualTo("nightly");
      assertThat(json.path("producer").asText()).startsWith("https://");
      assertThat(json.path("schemaURL").asText())
          .matches("https://openlineage.io/spec/2-\\d-\\d/OpenLineage.json#/\\$defs/RunEvent");
    }
  }

  @Test
  void editionsAreInputsWithTheHashOfTheirFile() throws Exception {
    JsonNode input = end(GivenRun.published(GivenRun.home(folder))).at("/inputs/0");

    assertThat(input.path("name").asText()).isEqualTo("smhi-co2-2025-09-01-01234567");
    assertThat(input.path("namespace").asText()).isEqualTo("klimatbokslut/editions");
    assertThat(input.at("/facets/klimatbokslut_edition/sha256").asText()).isEqualTo("0123456789");
    assertThat(input.at("/facets/klimatbokslut_edition/publication").asText())
        .isEqualTo("smhi-co2");
  }

  @Test
  void tablesAreOutputsWithRowsAndColumns() throws Exception {
    JsonNode outputs = end(GivenRun.published(GivenRun.home(folder))).path("outputs");

    assertThat(outputs.findValuesAsText("datasetVersion")).containsOnly(GivenRun.RELEASE);
    assertThat(outputs).hasSize(3);
    JsonNode revision = outputs.get(2);
    assertThat(revision.path("name").asText()).isEqualTo("out_revision");
    assertThat(revision.at("/outputFacets/outputStatistics/rowCount").asLong()).isEqualTo(3);
    assertThat(revision.at("/facets/schema/fields/0/name").asText()).isEqualTo("municipality_id");
    assertThat(revision.at("/facets/schema/fields/0/type").asText()).isEqualTo("text");
  }

  @Test
  void refusedRunFailsWithItsWordsAndWithoutOutputs() throws Exception {
    JsonNode event = end(GivenRun.refused(GivenRun.home(folder)));

    assertThat(event.path("eventType").asText()).isEqualTo("FAIL");
    assertThat(event.at("/run/facets/errorMessage/message").asText())
        .isEqualTo("refused 1 of 1 files");
    assertThat(event.path("outputs")).isEmpty();
  }

  @Test
  void eventsAreSentToAnAddressToo() throws Exception {
    try (Listener listener = new Listener(200)) {
      Delivery quick = new Delivery(Duration.ofMillis(1), Duration.ofSeconds(20));
      Lineage.to(listener.address(), Optional.of("t0ken"), quick)
          .began(GivenRun.begun(Optional.empty()));

      assertThat(listener.received().get(0).body()).contains("\"eventType\":\"START\"");
      assertThat(listener.received().get(0).authorization()).isEqualTo("Bearer t0ken");
    }
  }

  private static JsonNode end(EndedRun run) throws IOException {
    return JSON.readTree(LineageEvents.end(run));
  }
}
