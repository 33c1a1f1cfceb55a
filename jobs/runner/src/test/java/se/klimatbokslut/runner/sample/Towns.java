package se.klimatbokslut.runner.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/**
 * The municipalities of today. Places are real, sizes are not: those with target files have a round
 * size of the right order, so that their targets mean something, all others one by their code.
 */
final class Towns {
  private static final int SMALLEST = 3_000;
  private static final int RANGE = 47_000;
  private static final Map<String, Integer> SIZES =
      Map.ofEntries(
          Map.entry("SE-0123", 80_000),
          Map.entry("SE-0180", 1_000_000),
          Map.entry("SE-0182", 110_000),
          Map.entry("SE-0380", 240_000),
          Map.entry("SE-0381", 45_000),
          Map.entry("SE-0484", 105_000),
          Map.entry("SE-0580", 165_000),
          Map.entry("SE-0780", 95_000),
          Map.entry("SE-0880", 70_000),
          Map.entry("SE-1280", 350_000),
          Map.entry("SE-1281", 125_000),
          Map.entry("SE-1283", 150_000),
          Map.entry("SE-1290", 85_000),
          Map.entry("SE-1480", 600_000),
          Map.entry("SE-1490", 115_000),
          Map.entry("SE-1493", 25_000),
          Map.entry("SE-1780", 95_000),
          Map.entry("SE-1880", 155_000),
          Map.entry("SE-2081", 50_000),
          Map.entry("SE-2180", 100_000),
          Map.entry("SE-2380", 65_000),
          Map.entry("SE-2480", 130_000),
          Map.entry("SE-2482", 75_000));

  private static final List<Town> SWEDISH = read(new Country("SE"));
  private static final List<Town> DANISH = read(new Country("DK"));
  private static final Map<String, String> NAMES = Places.names();

  private Towns() {}

  /** In the order of their codes. */
  static List<Town> of(Country country) {
    return country.equals(new Country("SE")) ? SWEDISH : DANISH;
  }

  static String nameOfCounty(String countyId) {
    return NAMES.getOrDefault(countyId, countyId);
  }

  private static List<Town> read(Country country) {
    return Vocabulary.lines("municipalities").stream()
        .filter(line -> line.text("municipality_id").startsWith(country + "-"))
        .filter(line -> line.text("valid_to").isEmpty())
        .map(Towns::town)
        .sorted(Comparator.comparing(Town::id))
        .toList();
  }

  /** Ids of the Swedish counties, in the order of their codes. */
  static List<String> counties() {
    return Vocabulary.lines("areas").stream()
        .filter(line -> line.text("level").equals("county"))
        .filter(line -> line.text("area_id").startsWith(new Country("SE") + "-"))
        .map(line -> line.text("area_id"))
        .sorted()
        .toList();
  }

  private static Town town(Vocabulary.Entry line) {
    String id = line.text("municipality_id");
    double luck = Chance.of("size " + id);
    int madeUp = SMALLEST + (int) (RANGE * luck * luck);
    int people = SIZES.getOrDefault(id, madeUp);
    return new Town(id, line.text("name"), line.text("county_id"), people);
  }
}
