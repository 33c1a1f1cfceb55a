package se.klimatbokslut.pipeline.harmonise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** A country's places by every name and code that publications use, without regard to case. */
final class PlaceNames {
  private final Country country;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> counties = new HashMap<>();

  PlaceNames(Country country) {
    this.country = country;
    addMunicipalities();
    addAreas();
    Vocabulary.lines("municipalities")
        .forEach(line -> counties.put(line.text("municipality_id"), line.text("county_id")));
  }

  Optional<String> idOf(PlaceLevel level, String name) {
    return Optional.ofNullable(ids.get(key(level.id(), name)));
  }

  /** The county that a municipality lies in; empty where the vocabulary names none. */
  String countyOf(String municipalityId) {
    return counties.getOrDefault(municipalityId, "");
  }

  private void addMunicipalities() {
    String level = PlaceLevel.MUNICIPALITY.id();
    Vocabulary.lines("municipality-aliases").stream()
        .filter(line -> line.text("country").equals(country.code()))
        .forEach(line -> ids.put(key(level, line.text("alias")), line.text("municipality_id")));
    Places.municipalitiesOfAllTimes(country)
        .forEach(id -> ids.put(key(level, Area.of(id).code()), id));
  }

  private void addAreas() {
    Vocabulary.lines("areas").stream()
        .filter(line -> line.text("area_id").startsWith(country.code()))
        .forEach(
            line ->
                Stream.concat(
                        Stream.of(line.text("name")), Stream.of(line.text("aliases").split("\\|")))
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> ids.put(key(line.text("level"), name), line.text("area_id"))));
  }

  private static String key(String level, String name) {
    return level + " " + name.strip().toLowerCase(Locale.ROOT);
  }
}
