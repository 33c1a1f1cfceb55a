package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.klimatbokslut.pipeline.targets.TargetFolder.StatedTarget;

/** Stated targets as rows of {@code core_target}. */
public final class TargetRows {
  private TargetRows() {}

  public static List<Row> of(List<StatedTarget> targets) {
    return targets.stream().map(TargetRows::row).toList();
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
        json.path("scope").path("note").asText(""),
        json.path("verified").asBoolean(),
        stated.definition(),
        json.path("boundary").asText(null),
        json.path("set_by").asText(stated.areaId()),
        json.path("adopted").asText(null),
        TargetWords.isQuote(json));
  }

  private static JsonNode json(StatedTarget stated) {
    try {
      return new JsonMapper().readTree(stated.definition());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot read the target " + stated.definition(), e);
    }
  }
}
