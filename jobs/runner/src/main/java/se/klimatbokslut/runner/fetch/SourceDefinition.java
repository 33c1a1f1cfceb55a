package se.klimatbokslut.runner.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A stated source. It has passed schema and checks. */
final class SourceDefinition {
  private static final long MOST_BYTES = 50_000_000;
  private static final String CONTENT_TYPE = "Content-Type";

  private SourceDefinition() {}

  static Source read(JsonNode json) {
    return new Source(
        text(json, "id"),
        text(json, "publication"),
        text(json, "publisher"),
        text(json, "licence"),
        json.path("enabled").asBoolean(true),
        SourceChecks.isAside(json),
        call(json),
        Pages.of(json),
        json.has("combine"),
        text(json, "file"),
        duration(json, "every", "P1D"),
        EditionDate.ofId(json.path("edition_date").asText("in-file")));
  }

  private static Call call(JsonNode json) {
    return new Call(
        json.path("method").asText("GET"),
        headers(json),
        key(json.path("key")),
        texts(json.path("media_types")),
        json.path("most_bytes").asLong(MOST_BYTES),
        duration(json, "connect_timeout", "PT10S"),
        duration(json, "timeout", "PT5M"),
        duration(json, "pause", "PT1S"),
        texts(json.path("redirect_hosts")));
  }

  private static Map<String, String> headers(JsonNode json) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Accept", String.join(", ", texts(json.path("media_types"))));
    if (json.has("body")) {
      headers.put(CONTENT_TYPE, json.path("body").isTextual() ? "text/plain" : "application/json");
    }
    for (Map.Entry<String, JsonNode> header : json.path("headers").properties()) {
      headers.put(header.getKey(), header.getValue().asText());
    }
    return Collections.unmodifiableMap(headers);
  }

  private static Optional<AccessKey> key(JsonNode key) {
    return key.isMissingNode()
        ? Optional.empty()
        : Optional.of(new AccessKey(text(key, "header"), text(key, "variable")));
  }

  private static Set<String> texts(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Duration duration(JsonNode json, String key, String usual) {
    return Duration.parse(json.path(key).asText(usual));
  }

  private static String text(JsonNode json, String key) {
    return json.path(key).asText();
  }
}
