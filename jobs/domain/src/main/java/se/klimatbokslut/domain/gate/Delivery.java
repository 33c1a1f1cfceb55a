package se.klimatbokslut.domain.gate;

import java.util.Map;
import java.util.Set;
import se.klimatbokslut.domain.finding.SourceCell;

/**
 * A newly delivered edition on its way through the gates.
 *
 * @param names of places by id
 */
public record Delivery(
    String fileName, EditionFigures subject, Map<String, String> names, GateRules rules) {

  public Delivery {
    names = Map.copyOf(names);
  }

  Comparison with(EditionFigures held) {
    return new Comparison(fileName, subject, held, names);
  }

  /** Without what the other edition has nothing to compare with. */
  Delivery without(Set<String> sectors) {
    return new Delivery(fileName, subject.without(sectors), names, rules);
  }

  SourceCell whole() {
    return SourceCell.wholeFile(fileName);
  }

  String nameAndId(String place) {
    return names.getOrDefault(place, place) + " (" + place + ")";
  }
}
