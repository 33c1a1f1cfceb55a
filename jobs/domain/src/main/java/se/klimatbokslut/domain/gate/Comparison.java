package se.klimatbokslut.domain.gate;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * A newly delivered edition beside one that is held.
 *
 * @param subject the delivered one
 * @param held its neighbour in the order of editions
 * @param names of places by id
 */
public record Comparison(
    String fileName, EditionFigures subject, EditionFigures held, Map<String, String> names) {

  public Comparison {
    names = Map.copyOf(names);
  }

  /**
   * Sectors that the held edition has for no place, where the delivered one lacks none of its own.
   */
  SortedSet<String> addedSectors() {
    SortedSet<String> added = sectorsOf(subject);
    SortedSet<String> before = sectorsOf(held);
    boolean lacksNone = !before.isEmpty() && added.containsAll(before);
    added.removeAll(before);
    return lacksNone ? added : new TreeSet<>();
  }

  private static SortedSet<String> sectorsOf(EditionFigures figures) {
    return figures
        .municipal()
        .filter(line -> !line.isTotal())
        .map(Line::sector)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  SourceCell whole() {
    return SourceCell.wholeFile(fileName);
  }

  SortedSet<Integer> commonYears() {
    SortedSet<Integer> common = new TreeSet<>(subject.years());
    common.retainAll(held.years());
    return common;
  }

  /** Whole sectors of municipalities, without the total. */
  List<String> sectors() {
    return subject
        .municipal()
        .filter(line -> !line.isTotal())
        .map(Line::sector)
        .distinct()
        .sorted()
        .toList();
  }

  String name(String place) {
    return names.getOrDefault(place, place);
  }

  String nameAndId(String place) {
    return name(place) + " (" + place + ")";
  }
}
