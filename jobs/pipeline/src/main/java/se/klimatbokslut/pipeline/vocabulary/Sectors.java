package se.klimatbokslut.pipeline.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary.Entry;

/** Codes of main sectors, in the order of their list. */
public final class Sectors {
  private Sectors() {}

  /** Those of every publication. */
  public static List<String> all() {
    return lines().map(line -> line.text("sector")).distinct().toList();
  }

  /** Those of publications of what is emitted inside areas. */
  public static List<String> territorial() {
    return of(families("perspective", "territorial"));
  }

  /** Those of publications of a country. */
  public static List<String> of(Country country) {
    return of(families("country", country.code()));
  }

  private static List<String> of(Set<String> families) {
    return lines()
        .filter(line -> families.contains(line.text("publication_family")))
        .map(line -> line.text("sector"))
        .distinct()
        .toList();
  }

  private static Set<String> families(String column, String value) {
    return Vocabulary.lines("publications").stream()
        .filter(line -> line.text(column).equals(value))
        .map(line -> line.text("label_family"))
        .collect(Collectors.toSet());
  }

  private static Stream<Entry> lines() {
    return Vocabulary.lines("sectors").stream().filter(line -> line.text("level").equals("sector"));
  }
}
