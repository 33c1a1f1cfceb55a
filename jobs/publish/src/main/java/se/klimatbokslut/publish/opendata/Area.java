package se.klimatbokslut.publish.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/**
 * A place of the API.
 *
 * @param countyId empty where the vocabulary names none
 */
record Area(String id, String name, String level, String countyId, String county) {
  private static final Map<String, String> NAMES = Places.names();
  private static final Map<String, String> LEVELS =
      Vocabulary.lines("areas").stream()
          .collect(Collectors.toMap(line -> line.text("area_id"), line -> line.text("level")));
  private static final Map<String, String> COUNTIES =
      Vocabulary.lines("municipalities").stream()
          .collect(
              Collectors.toMap(
                  line -> line.text("municipality_id"), line -> line.text("county_id")));

  static Area of(String id) {
    String county = COUNTIES.getOrDefault(id, "");
    return new Area(
        id,
        NAMES.getOrDefault(id, id),
        LEVELS.getOrDefault(id, "municipality"),
        county,
        NAMES.getOrDefault(county, ""));
  }

  String country() {
    return se.klimatbokslut.domain.place.Area.of(id).country().code();
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStringField("municipality_id", id);
    json.writeStringField("name", name);
    json.writeStringField("level", level);
    json.writeStringField("country", country());
    json.writeStringField("county_id", countyId);
    json.writeStringField("county", county);
  }
}
