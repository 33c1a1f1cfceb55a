package se.klimatbokslut.pipeline.vocabulary;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.domain.place.Area;
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

  /** As pages in a language call it. */
  public static String nameOf(Country country, Locale language) {
    return line(country).text("name_" + language.getLanguage());
  }

  /** In which its packs are written. */
  public static Locale languageOf(Country country) {
    return Locale.forLanguageTag(line(country).text("language"));
  }

  /** Names of its places in the order of its alphabet. */
  public static Comparator<Object> alphabetOf(Country country) {
    return Collator.getInstance(Locale.forLanguageTag(line(country).text("collation")));
  }

  /** Areas of countries that speak a language before others, each in the order of the list. */
  public static Comparator<String> nearFirst(Locale language) {
    List<String> order =
        Stream.concat(
                all().stream().filter(country -> languageOf(country).equals(language)),
                all().stream())
            .map(Country::code)
            .distinct()
            .toList();
    return Comparator.comparingInt(areaId -> order.indexOf(Area.of(areaId).country().code()));
  }

  /** The country that an id begins with, else the first of all. */
  public static Country nearest(String areaId) {
    return all().stream()
        .filter(country -> areaId.startsWith(country.code()))
        .findFirst()
        .orElseGet(() -> all().get(0));
  }

  /** Whether the country gives out codes like that of the area to places of its level. */
  public static boolean hasCodesLike(Area area) {
    return switch (area.level()) {
      case MUNICIPALITY -> area.code().matches(line(area.country()).text("municipality_code"));
      case COUNTY -> area.code().matches(line(area.country()).text("county_code"));
      case NATION -> true;
    };
  }

  /** The UTM zone that the country uses for itself as a whole. */
  public static int utmZoneOf(Country country) {
    return Integer.parseInt(line(country).text("utm_zone"));
  }

  /** Longitudes in the west and east, latitudes in the south and north, around all of its land. */
  public static List<BigDecimal> degreesOf(Country country) {
    return Stream.of("west", "east", "south", "north")
        .map(side -> new BigDecimal(line(country).text(side)))
        .toList();
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
