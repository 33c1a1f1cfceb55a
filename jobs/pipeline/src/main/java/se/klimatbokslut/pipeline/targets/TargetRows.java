package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedNote;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;

/** Stated targets as rows of {@code core_target}, notes as rows of {@code core_target_note}. */
public final class TargetRows {
  private TargetRows() {}

  public static List<Row> of(List<StatedTarget> targets) {
    return targets.stream().map(TargetRows::row).toList();
  }

  public static List<Row> ofNotes(List<StatedNote> notes) {
    return notes.stream().map(TargetRows::row).toList();
  }

  private static Row row(StatedNote note) {
    return RowFactory.create(
        note.areaId() + "-note-" + note.position(),
        note.areaId(),
        note.areaName(),
        note.text(),
        note.source());
  }

  private static Row row(StatedTarget stated) {
    JsonNode json = json(stated);
    JsonNode title = json.path("title");
    return RowFactory.create(
        json.path("id").asText(),
        stated.areaId(),
        stated.areaName(),
        json.path("type").asText(),
        json.path("perspective").asText(),
        json.path("gas").asText("GHG"),
        title.path("sv").asText(),
        title.path("da").asText(),
        title.path("en").asText(),
        TargetWords.of(json),
        SourceText.of(json.path("source")),
        note(json),
        json.path("verified").asBoolean(),
        stated.definition(),
        TargetBoundary.of(json).orElse(null),
        json.path("set_by").asText(stated.areaId()),
        json.has("adopted") ? json.path("adopted").asText() : null,
        TargetWords.isQuote(json));
  }

  /** What the file says of scope and, of an unverified target, what would verify it. */
  private static String note(JsonNode json) {
    return Stream.of(json.path("scope").path("note"), json.path("to_verify"))
        .map(words -> words.asText(""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" To verify: "));
  }

  private static JsonNode json(StatedTarget stated) {
    try {
      return new JsonMapper().readTree(stated.definition());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot read the target " + stated.definition(), e);
    }
  }
}
