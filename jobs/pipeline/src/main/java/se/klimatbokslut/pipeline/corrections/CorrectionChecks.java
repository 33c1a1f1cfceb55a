package se.klimatbokslut.pipeline.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.klimatbokslut.pipeline.harmonise.Publications;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** What the schema cannot say of a file of corrections. */
final class CorrectionChecks {
  private static final List<String> FIGURE =
      List.of("publication", "municipality", "sector", "year");

  private final CorrectionLines lines;
  private final List<TargetProblem> problems = new ArrayList<>();

  CorrectionChecks(CorrectionLines lines) {
    this.lines = lines;
  }

  List<TargetProblem> problems(JsonNode corrections, Set<String> idsSoFar) {
    int position = 0;
    for (JsonNode correction : corrections) {
      String id = correction.path("id").asText();
      if (!idsSoFar.add(id)) {
        add(position, List.of("id"), "found the id '" + id + "' a second time, expected it once");
      }
      where(position, correction.path("where"));
      once(position, correction.path("where"), corrections);
      position++;
    }
    return problems;
  }

  private void where(int position, JsonNode where) {
    String publication = where.path("publication").asText();
    known(position, "publication", publication, Publications.ids());
    known(position, "municipality", where.path("municipality").asText(), Places.names().keySet());
    String edition = where.path("edition").asText();
    if (!edition.equals(Correction.EVERY) && !edition.startsWith(publication + "-")) {
      add(
          position,
          List.of("where", "edition"),
          "found the edition '"
              + edition
              + "', expected '"
              + Correction.EVERY
              + "' or the id of an edition of "
              + publication);
    }
  }

  private void once(int position, JsonNode where, JsonNode corrections) {
    for (int earlier = 0; earlier < position; earlier++) {
      if (overlap(where, corrections.path(earlier).path("where"))) {
        add(
            position,
            List.of("where"),
            "found a figure that a correction before corrects too, expected one correction of it");
      }
    }
  }

  private static boolean overlap(JsonNode one, JsonNode other) {
    return FIGURE.stream().allMatch(key -> one.path(key).equals(other.path(key)))
        && one.path("subsector").asText("all").equals(other.path("subsector").asText("all"))
        && (one.path("edition").equals(other.path("edition")) || isEvery(one) || isEvery(other));
  }

  private static boolean isEvery(JsonNode where) {
    return where.path("edition").asText().equals(Correction.EVERY);
  }

  private void known(int position, String key, String value, Collection<String> known) {
    if (!known.contains(value)) {
      add(
          position,
          List.of("where", key),
          "found "
              + key
              + " '"
              + value
              + "', the nearest known one is '"
              + Nearest.to(value, known)
              + "'");
    }
  }

  private void add(int position, List<String> path, String message) {
    problems.add(lines.problem(position, path, message));
  }
}
