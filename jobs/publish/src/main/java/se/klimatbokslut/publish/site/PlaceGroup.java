package se.klimatbokslut.publish.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A county, nation or programme with those of its municipalities that the release knows.
 *
 * @param kind {@code county}, {@code nation} or {@code programme}, also the folder of its pages
 * @param names by language code
 * @param members by name
 */
record PlaceGroup(String id, String kind, Map<String, String> names, List<Place> members) {

  String name(Locale language) {
    return names.getOrDefault(language.getLanguage(), id);
  }

  /** Its page in a language. */
  SitePath path(Locale language) {
    return SitePath.of(language, kind + "/" + id);
  }

  /** The newest year that any member has a figure of all gases of; empty without any. */
  OptionalInt year() {
    return members.stream()
        .filter(member -> member.gas().equals("GHG"))
        .flatMapToInt(member -> member.year().stream())
        .max();
  }

  boolean isOf(String kindId) {
    return kind.equals(kindId);
  }
}
