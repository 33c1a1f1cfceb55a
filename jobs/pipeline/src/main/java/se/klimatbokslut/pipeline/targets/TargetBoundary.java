package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Perspective;

/** The inventory that a target is judged by. */
final class TargetBoundary {
  private TargetBoundary() {}

  /**
   * As the target names it; national statistics hold nothing of own operations, so these are always
   * counted by their own. Empty for the national statistics.
   */
  static Optional<String> of(JsonNode target) {
    if (target.has("boundary")) {
      return Optional.of(target.path("boundary").asText());
    }
    String ownOperations = Perspective.OWN_OPERATIONS.id();
    return Optional.of(ownOperations).filter(target.path("perspective").asText()::equals);
  }
}
