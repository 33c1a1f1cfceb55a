package se.klimatbokslut.publish.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a release was made, from its {@code datapackage.json}.
 *
 * @param asOfDate vintage date, ISO; empty when the file does not say
 * @param codeVersion version of the program; empty when the file does not say
 * @param created ISO time, UTC; empty when the file does not say
 * @param settings what the run was asked for
 * @param sample true when the figures are made up
 */
public record ReleaseManifest(
    String asOfDate,
    String codeVersion,
    String created,
    Map<String, String> settings,
    boolean sample,
    List<String> editionIds) {

  static ReleaseManifest read(Path file) {
    try {
      JsonNode json = new ObjectMapper().readTree(file.toFile());
      return new ReleaseManifest(
          json.path("as_of_date").asText(""),
          json.path("code_version").asText(""),
          json.path("created").asText(""),
          settings(json.path("settings")),
          json.path("sample").asBoolean(false),
          json.path("editions").findValuesAsText("edition_id"));
    } catch (IOException e) {
      throw new UnreadableReleaseException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Map<String, String> settings(JsonNode json) {
    Map<String, String> settings = new TreeMap<>();
    json.properties().forEach(given -> settings.put(given.getKey(), given.getValue().asText()));
    return settings;
  }
}
