package se.klimatbokslut.pipeline.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.scenario.Assumption;
import se.klimatbokslut.domain.scenario.Measure;
import se.klimatbokslut.domain.scenario.Measures;
import se.klimatbokslut.domain.scenario.Otherwise;
import se.klimatbokslut.domain.scenario.Scenario;
import se.klimatbokslut.domain.scenario.YearlyRates;

/** A stated scenario as the domain's. It has passed schema and checks. */
final class ScenarioDefinition {
  private static final String DEFAULT = "default";

  private ScenarioDefinition() {}

  static Scenario read(JsonNode json) {
    return new Scenario(
        json.path("id").asText(),
        json.path("title").asText(),
        Area.of(json.path("municipality").asText()),
        Gas.valueOf(json.path("gas").asText()),
        json.has("rates") ? rates(json) : measures(json));
  }

  private static Assumption rates(JsonNode json) {
    Map<String, BigDecimal> bySector = new HashMap<>();
    for (Map.Entry<String, JsonNode> rate : json.path("rates").properties()) {
      bySector.put(rate.getKey(), rate.getValue().decimalValue());
    }
    BigDecimal otherwise = bySector.getOrDefault(DEFAULT, BigDecimal.ZERO);
    bySector.remove(DEFAULT);
    return new YearlyRates(bySector, otherwise, year(json, "from"));
  }

  private static Assumption measures(JsonNode json) {
    List<Measure> measures = new ArrayList<>();
    json.path("measures").forEach(measure -> measures.add(measure(measure)));
    return new Measures(measures, Otherwise.ofId(json.path("otherwise").asText("level-held")));
  }

  private static Measure measure(JsonNode json) {
    return new Measure(
        json.path("title").asText(),
        json.path("sector").asText(),
        Co2e.ofTonnes(json.path("effect_t").decimalValue()),
        json.path("start").asInt(),
        year(json, "end"),
        json.path("ramp_years").asInt(1));
  }

  private static OptionalInt year(JsonNode json, String key) {
    return json.has(key) ? OptionalInt.of(json.path(key).asInt()) : OptionalInt.empty();
  }
}
