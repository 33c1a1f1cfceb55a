package se.klimatbokslut.runner.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A run in the words of OpenLineage. */
final class LineageEvents {
  private static final String NAMESPACE = "klimatbokslut";
  private static final OpenLineage SPEC =
      new OpenLineage(URI.create("https://klimatbokslut.se/program"));
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .build();

  private LineageEvents() {}

  /** What it will read is not known before it has looked. */
  static String start(BegunRun run) throws JsonProcessingException {
    return written(
        event(run, EventType.START, run.at())
            .run(SPEC.newRun(run.id(), null))
            .inputs(List.of())
            .outputs(List.of()));
  }

  /** A run that published nothing has made nothing, whatever it has read. */
  static String end(EndedRun run) throws JsonProcessingException {
    OpenLineage.RunEventBuilder event =
        event(run.begun(), run.isDone() ? EventType.COMPLETE : EventType.FAIL, run.at());
    event.run(SPEC.newRun(run.begun().id(), run.isDone() ? null : failure(run)));
    event.inputs(run.published().isPresent() ? inputs(run) : List.of());
    event.outputs(
        run.published().map(release -> LineageDatasets.outputs(SPEC, release)).orElse(List.of()));
    return written(event);
  }

  private static List<OpenLineage.InputDataset> inputs(EndedRun run) {
    return run.state().stream()
        .flatMap(state -> state.usedEditions().stream())
        .map(edition -> LineageDatasets.input(SPEC, edition))
        .toList();
  }

  private static OpenLineage.RunEventBuilder event(BegunRun run, EventType type, Instant at) {
    OpenLineage.JobFacets facets =
        SPEC.newJobFacetsBuilder()
            .jobType(SPEC.newJobTypeJobFacet("BATCH", "KLIMATBOKSLUT", "JOB"))
            .build();
    return SPEC.newRunEventBuilder()
        .eventTime(at.atZone(ZoneOffset.UTC))
        .eventType(type)
        .job(SPEC.newJob(NAMESPACE, run.command(), facets));
  }

  private static OpenLineage.RunFacets failure(EndedRun run) {
    return SPEC.newRunFacetsBuilder()
        .errorMessage(SPEC.newErrorMessageRunFacet(run.words(), "JAVA", null))
        .build();
  }

  private static String written(OpenLineage.RunEventBuilder event) throws JsonProcessingException {
    return JSON.writeValueAsString(event.build());
  }
}
