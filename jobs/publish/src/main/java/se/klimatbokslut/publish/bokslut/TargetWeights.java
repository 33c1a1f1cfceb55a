package se.klimatbokslut.publish.bokslut;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.klimatbokslut.domain.verdict.Verdict;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * Which targets weigh most: those that count emissions before others, of them what is due first,
 * and of that what counts most.
 */
final class TargetWeights {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String YEARLY = "annual-reduction";
  private static final String DEFINITIONS =
      "select target_id, definition from core_target where municipality_id = ?";
  private static final List<String> WITHOUT_EMISSIONS =
      List.of("indicator", "register", "statement");
  private static final List<String> PERSPECTIVES =
      List.of("territorial", "consumption", "own-operations");
  private static final List<String> NARROWINGS =
      List.of("only_sectors", "without_sectors", "without_facilities");

  private final Map<String, JsonNode> definitions = new HashMap<>();

  TargetWeights(ReleaseDatabase database, String municipalityId) {
    database.rows(
        DEFINITIONS,
        List.of(municipalityId),
        row -> definitions.put(row.text("target_id"), json(row.text("definition"))));
  }

  /** The heaviest first, those that cannot be assessed last, together by their reason. */
  Comparator<TargetProgress> order() {
    return Comparator.comparing(TargetWeights::isOpen)
        .thenComparing(target -> isOpen(target) ? target.assessment().reasonCode() : "")
        .thenComparing(target -> WITHOUT_EMISSIONS.contains(target.target().type()))
        .thenComparing(target -> year(target.target()))
        .thenComparing(target -> narrowness(target.target()))
        .thenComparing(target -> target.target().targetId());
  }

  /** Whether it cannot be assessed. */
  static boolean isOpen(TargetProgress target) {
    return target.assessment().verdict().equals(Verdict.NOT_ASSESSABLE.id());
  }

  /** When it is due; a yearly fall without an end is due every year. */
  private int year(StatedTarget target) {
    JsonNode definition = definition(target);
    return Stream.concat(
            Stream.of("target_year", "year", "by_year", "end_year").map(definition::path),
            Stream.concat(
                Stream.of(definition.path("period").path("last")),
                definition.path("frames").findValues("year").stream()))
        .mapToInt(JsonNode::asInt)
        .max()
        .stream()
        .filter(year -> year > 0)
        .findFirst()
        .orElse(target.type().equals(YEARLY) ? 0 : Integer.MAX_VALUE);
  }

  /** The less a target counts, the higher. */
  private int narrowness(StatedTarget target) {
    JsonNode scope = definition(target).path("scope");
    int perspective = PERSPECTIVES.indexOf(target.perspective());
    int gas = target.gas().equals("GHG") ? 0 : 1;
    int narrowed = NARROWINGS.stream().anyMatch(scope::has) ? 1 : 0;
    return 4 * perspective + 2 * gas + narrowed;
  }

  private JsonNode definition(StatedTarget target) {
    return definitions.getOrDefault(target.targetId(), JSON.createObjectNode());
  }

  private static JsonNode json(String definition) {
    try {
      return JSON.readTree(definition);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A release holds a target that is no JSON: " + definition, e);
    }
  }
}
