package se.klimatbokslut.publish.vocabulary;

import java.util.Map;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** Official names of municipalities, counties and nations by their id. */
public final class PlaceNames {
  private final Map<String, String> names;

  private PlaceNames(Map<String, String> names) {
    this.names = names;
  }

  public static PlaceNames load() {
    return new PlaceNames(Places.names());
  }

  /** The name, or the id itself for an area that the vocabulary lacks. */
  public String of(String areaId) {
    return names.getOrDefault(areaId, areaId);
  }
}
