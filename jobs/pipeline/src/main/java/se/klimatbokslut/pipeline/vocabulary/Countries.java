package se.klimatbokslut.pipeline.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

/** The countries whose municipalities are followed, and what differs between them. */
public final class Countries {
  private Countries() {}

  /** In the order in which pages list them. */
  public static List<Country> all() {
    return Vocabulary.lines("countries").stream()
        .map(line -> new Country(line.text("country")))
        .toList();
  }

  /** Its main language: of its packs, and of the alphabet that its places are sorted by. */
  public static Locale languageOf(Country country) {
    return Locale.forLanguageTag(line(country).text("language"));
  }

  /** Of the first country that speaks a language, else of the first of all. */
  public static Country nearest(Locale language) {
    return all().stream()
        .filter(country -> languageOf(country).getLanguage().equals(language.getLanguage()))
        .findFirst()
        .orElseGet(() -> all().get(0));
  }

  /** The country of an area, else the first of all. */
  public static Country nearest(String areaId) {
    return all().stream()
        .filter(country -> areaId.startsWith(country.code()))
        .findFirst()
        .orElseGet(() -> all().get(0));
  }

  /** The UTM zone that the country uses for itself as a whole. */
  public static int utmZoneOf(Country country) {
    return Integer.parseInt(line(country).text("utm_zone"));
  }

  /** Its code in the authority tables of the European Union: {@code SWE}. */
  public static String euCodeOf(Country country) {
    return line(country).text("eu_code");
  }

  /** A place whose people live in the nation, and in no municipality. */
  public static Optional<String> placeOutsideOf(Country country) {
    return Optional.of(line(country).text("place_outside")).filter(id -> !id.isEmpty());
  }

  /** Counties beside each other on a map of squares, from north to south. */
  public static List<List<String>> tileRowsOf(Country country) {
    return Vocabulary.lines("tile-rows").stream()
        .filter(line -> line.text("country").equals(country.code()))
        .map(line -> List.of(line.text("areas").split("\\|")))
        .toList();
  }

  private static Entry line(Country country) {
    return Vocabulary.lines("countries").stream()
        .filter(line -> line.text("country").equals(country.code()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("The list countries lacks the country " + country));
  }
}
