package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source of a target in one line: document, place in it, address. */
public final class SourceText {
  private SourceText() {}

  /** Joins what is stated by commas. */
  public static String of(JsonNode source) {
    return Stream.of("document", "place", "url")
        .filter(source::has)
        .map(key -> source.path(key).asText())
        .collect(Collectors.joining(", "));
  }
}
