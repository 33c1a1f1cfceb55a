package se.klimatbokslut.publish.vocabulary;

import java.util.HashMap;
import java.util.Map;

/** Official names of municipalities, counties and nations by their id. */
public final class PlaceNames {
  private final Map<String, String> names;

  private PlaceNames(Map<String, String> names) {
    this.names = names;
  }

  public static PlaceNames load() {
    Map<String, String> names = new HashMap<>();
    VocabularyFile.rows("areas.csv")
        .forEach(row -> names.put(row.getOrDefault("area_id", ""), row.getOrDefault("name", "")));
    VocabularyFile.rows("municipalities.csv")
        .forEach(
            row ->
                names.put(row.getOrDefault("municipality_id", ""), row.getOrDefault("name", "")));
    return new PlaceNames(names);
  }

  /** The name, or the id itself for an area that the vocabulary lacks. */
  public String of(String areaId) {
    return names.getOrDefault(areaId, areaId);
  }
}
