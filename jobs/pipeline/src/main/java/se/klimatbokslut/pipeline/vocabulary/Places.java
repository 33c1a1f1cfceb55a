package se.klimatbokslut.pipeline.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.Country;

/** Municipalities, counties and nations by their ids and official names. */
public final class Places {
  private Places() {}

  /** Ids of a country's municipalities of today, in the order of their codes. */
  public static List<String> municipalitiesOfToday(Country country) {
    return Vocabulary.lines("municipalities").stream()
        .filter(line -> line.text("valid_to").isEmpty())
        .map(line -> line.text("municipality_id"))
        .filter(id -> id.startsWith(country + "-"))
        .sorted()
        .toList();
  }

  /** Ids of places whose area is also that of municipalities in the list: upper tiers. */
  public static Set<String> overlapping() {
    return Vocabulary.lines("overlapping-areas").stream()
        .map(line -> line.text("municipality_id"))
        .collect(Collectors.toSet());
  }

  /** The municipalities that a municipality of today was made of. */
  public static List<String> predecessorsOf(String municipalityId) {
    return Vocabulary.lines("municipality-successors").stream()
        .filter(line -> line.text("successor_id").equals(municipalityId))
        .map(line -> line.text("municipality_id"))
        .toList();
  }

  /** Ids of those that were municipalities in a year and are today. */
  public static List<String> municipalitiesSince(Country country, int year) {
    return Vocabulary.lines("municipalities").stream()
        .filter(line -> line.text("valid_to").isEmpty())
        .filter(
            line ->
                line.text("valid_from").isEmpty()
                    || Integer.parseInt(line.text("valid_from")) <= year)
        .map(line -> line.text("municipality_id"))
        .filter(id -> id.startsWith(country + "-"))
        .sorted()
        .toList();
  }

  /** The same with those whose codes were given up. */
  public static List<String> municipalitiesOfAllTimes(Country country) {
    return Vocabulary.lines("municipalities").stream()
        .map(line -> line.text("municipality_id"))
        .filter(id -> id.startsWith(country + "-"))
        .sorted()
        .toList();
  }

  /** Names of a country's municipalities, or of its counties and nation. */
  public static List<String> namesOf(Country country, boolean municipalities) {
    String id = municipalities ? "municipality_id" : "area_id";
    return Vocabulary.lines(municipalities ? "municipalities" : "areas").stream()
        .filter(line -> line.text(id).startsWith(country.code()))
        .map(line -> line.text("name"))
        .toList();
  }

  /** Ids of the counties and nations of all countries. */
  public static Set<String> countiesAndNations() {
    return Vocabulary.lines("areas").stream()
        .map(line -> line.text("area_id"))
        .collect(Collectors.toSet());
  }

  /**
   * Official name of a place.
   *
   * @throws IllegalArgumentException when no place has the id
   */
  public static String nameOf(String id) {
    String name = names().get(id);
    if (name == null) {
      throw new IllegalArgumentException("No place has the id " + id);
    }
    return name;
  }

  /** Official names of all places by id, for people. */
  public static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    Vocabulary.lines("municipalities")
        .forEach(line -> names.put(line.text("municipality_id"), line.text("name")));
    Vocabulary.lines("areas").forEach(line -> names.put(line.text("area_id"), line.text("name")));
    return names;
  }
}
