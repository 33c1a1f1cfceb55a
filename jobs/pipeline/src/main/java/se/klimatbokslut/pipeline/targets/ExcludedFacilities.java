package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.klimatbokslut.domain.target.InternationalTransport;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Sectors;

/** Checks the facilities that a scope takes off: each once, in a known sector that is counted. */
final class ExcludedFacilities {
  private ExcludedFacilities() {}

  /** What is wrong with one facility of the list. */
  record Mistake(int position, String message) {
    List<String> under(List<String> target) {
      List<String> path = new ArrayList<>(target);
      path.addAll(List.of("scope", "without_facilities", String.valueOf(position)));
      return path;
    }
  }

  static List<Mistake> mistakes(JsonNode scope) {
    List<Mistake> mistakes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int position = 0;
    for (JsonNode facility : scope.path("without_facilities")) {
      String id = facility.isObject() ? facility.path("id").asText() : facility.asText();
      if (!ids.add(id)) {
        mistakes.add(
            new Mistake(
                position, "found the facility '" + id + "' a second time, expected it once"));
      }
      if (facility.isObject()) {
        mistakes.addAll(ofSector(position, id, facility.path("sector").asText(), scope));
      }
      position++;
    }
    return mistakes;
  }

  private static List<Mistake> ofSector(int position, String id, String sector, JsonNode scope) {
    if (!Sectors.all().contains(sector)) {
      return List.of(
          new Mistake(
              position,
              "found the sector '"
                  + sector
                  + "', the nearest known one is '"
                  + Nearest.to(sector, Sectors.all())
                  + "'"));
    }
    return isCounted(sector, scope)
        ? List.of()
        : List.of(
            new Mistake(
                position,
                "found the facility '"
                    + id
                    + "' in the sector '"
                    + sector
                    + "', which the scope does not count; leave out the facility or count the"
                    + " sector"));
  }

  private static boolean isCounted(String sector, JsonNode scope) {
    Set<String> only = texts(scope.path("only_sectors"));
    boolean isLeftOut =
        sector.equals(InternationalTransport.SECTOR)
            && !scope
                .path("international_transport")
                .asText()
                .equals(InternationalTransport.MUNICIPAL.id());
    return (only.isEmpty() || only.contains(sector))
        && !texts(scope.path("without_sectors")).contains(sector)
        && !isLeftOut;
  }

  private static Set<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }
}
