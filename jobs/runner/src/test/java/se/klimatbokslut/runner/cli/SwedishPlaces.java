package se.klimatbokslut.runner.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** The municipalities of Sweden with their counties, from the vocabulary. */
final class SwedishPlaces {
  private final Map<String, String> names = Places.names();
  private final Map<String, String> countyOf = new TreeMap<>();

  SwedishPlaces() {
    List<String> today = Places.municipalitiesOfToday(new Country("SE"));
    Vocabulary.lines("municipalities").stream()
        .filter(line -> today.contains(line.text("municipality_id")))
        .forEach(line -> countyOf.put(line.text("municipality_id"), line.text("county_id")));
  }

  List<String> municipalities() {
    return List.copyOf(countyOf.keySet());
  }

  List<String> counties() {
    return countyOf.values().stream().distinct().sorted().toList();
  }

  List<String> municipalitiesOf(String county) {
    return municipalities().stream().filter(id -> county.equals(countyOf.get(id))).toList();
  }

  String name(String id) {
    return names.getOrDefault(id, "");
  }

  String countyName(String municipality) {
    return name(countyOf.getOrDefault(municipality, ""));
  }
}
