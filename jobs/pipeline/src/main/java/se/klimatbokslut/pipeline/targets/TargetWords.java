package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.databind.JsonNode;

/** What a target says, in the words of its source or in ours. */
final class TargetWords {
  private TargetWords() {}

  static String of(JsonNode target) {
    return target.has("text") ? target.path("text").asText() : target.path("summary").asText();
  }

  /** Whether they are word for word those of the source. */
  static boolean isQuote(JsonNode target) {
    return target.has("text") && target.path("quote").asBoolean(false);
  }
}
