package se.klimatbokslut.pipeline.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.targets.YamlLines;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Sectors;

/** What the schema cannot say of a file: what must fit together, or fit vocabularies. */
final class ScenarioChecks {

  private final String file;
  private final YamlLines lines;
  private final List<TargetProblem> problems = new ArrayList<>();

  ScenarioChecks(String file, YamlLines lines) {
    this.file = file;
    this.lines = lines;
  }

  List<TargetProblem> problems(List<JsonNode> scenarios, Set<String> idsSoFar) {
    for (int i = 0; i < scenarios.size(); i++) {
      List<String> path = List.of("scenarios", String.valueOf(i));
      JsonNode scenario = scenarios.get(i);
      id(path, scenario.path("id").asText(), idsSoFar);
      municipality(path, scenario.path("municipality").asText());
      kind(path, scenario);
      sectors(path, scenario);
    }
    return problems;
  }

  private void id(List<String> path, String id, Set<String> idsSoFar) {
    if (!idsSoFar.add(id)) {
      add(path, "id", "found the id '" + id + "' a second time, expected it once");
    }
  }

  private void municipality(List<String> path, String id) {
    if (!Places.names().containsKey(id)) {
      add(
          path,
          "municipality",
          "found municipality '"
              + id
              + "', the nearest known one is '"
              + Nearest.to(id, Places.names().keySet())
              + "'");
    }
  }

  private void kind(List<String> path, JsonNode scenario) {
    boolean rates = scenario.has("rates");
    if (rates == scenario.has("measures")) {
      add(
          path,
          rates ? "measures" : "id",
          "found " + (rates ? "both" : "neither") + " rates and measures, expected one of them");
    }
    if (!rates && scenario.has("from")) {
      add(path, "from", "found from without rates; a measure has its own start");
    }
    if (rates && scenario.has("otherwise")) {
      add(path, "otherwise", "found otherwise with rates; rates has the key default for it");
    }
  }

  private void sectors(List<String> path, JsonNode scenario) {
    String municipality = scenario.path("municipality").asText();
    Iterator<String> rated = scenario.path("rates").fieldNames();
    while (rated.hasNext()) {
      String sector = rated.next();
      if (!sector.equals("default")) {
        sector(with(path, "rates"), sector, sector, municipality);
      }
    }
    int position = 0;
    for (JsonNode measure : scenario.path("measures")) {
      List<String> place = with(with(path, "measures"), String.valueOf(position++));
      sector(place, "sector", measure.path("sector").asText(), municipality);
      order(place, measure);
    }
  }

  private void sector(List<String> path, String key, String sector, String municipality) {
    if (!Sectors.of(Area.of(municipality).country()).contains(sector)) {
      add(
          path,
          key,
          "found the sector '"
              + sector
              + "' of another country, expected one of the statistics of "
              + municipality);
    }
  }

  private void order(List<String> path, JsonNode measure) {
    int start = measure.path("start").asInt();
    int end = measure.path("end").asInt(start);
    if (end < start) {
      add(
          path,
          "end",
          "found end " + end + " and start " + start + ", expected the later year last");
    }
  }

  private void add(List<String> path, String key, String message) {
    problems.add(new TargetProblem(file, lines.lineOf(with(path, key)), message));
  }

  private static List<String> with(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
