package se.klimatbokslut.pipeline.harmonise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.MissingArea;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.UnknownArea;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Municipalities by id and by the years their codes were valid in. */
final class Municipalities {
  private record Validity(int first, int last) {
    boolean holds(int year) {
      return first <= year && year <= last;
    }
  }

  private final Map<String, List<Validity>> byId;

  Municipalities() {
    this.byId =
        Vocabulary.lines("municipalities").stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.text("municipality_id"),
                    Collectors.mapping(Municipalities::validity, Collectors.toList())));
  }

  boolean isKnown(String id, int year) {
    return byId.getOrDefault(id, List.of()).stream().anyMatch(validity -> validity.holds(year));
  }

  /** True when the code was given up before the year. */
  boolean hasEnded(String id, int year) {
    return byId.getOrDefault(id, List.of()).stream().allMatch(validity -> validity.last() < year);
  }

  Finding unknown(SourceCell at, String id) {
    return new UnknownArea(at, id, Nearest.to(id, byId.keySet()));
  }

  /** Municipalities of today that a list of ids lacks. */
  static List<Finding> missing(Country country, List<String> present, String fileName) {
    return missing(country, present, Integer.MAX_VALUE, fileName);
  }

  /** The same of a list whose newest year may be before a municipality was made of others. */
  static List<Finding> missing(
      Country country, List<String> present, int newestYear, String fileName) {
    Map<String, String> names = Places.names();
    Set<String> there = Set.copyOf(present);
    return Places.municipalitiesSince(country, newestYear).stream()
        .filter(id -> !there.contains(id))
        .map(
            id ->
                (Finding)
                    new MissingArea(
                        SourceCell.wholeFile(fileName), names.get(id) + " (" + id + ")"))
        .toList();
  }

  private static Validity validity(Vocabulary.Entry line) {
    return new Validity(
        year(line.text("valid_from"), Integer.MIN_VALUE),
        year(line.text("valid_to"), Integer.MAX_VALUE));
  }

  private static int year(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }
}
