package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.UnevenSubsectors;

/**
 * Sectors that their sub-sectors no longer add up to. A publication has many such differences of
 * its own; only those are told that the edition before did not have.
 */
final class Remainders {
  private final Comparison compared;
  private final GateRules rules;

  Remainders(Comparison compared, GateRules rules) {
    this.compared = compared;
    this.rules = rules;
  }

  private record Remainder(Line sector, int year, Figure rest) {
    double size() {
      return Math.abs(rest.tonnes());
    }
  }

  /** One finding a place. */
  List<Finding> findings() {
    Map<String, List<Remainder>> byPlace = new TreeMap<>();
    compared
        .subject()
        .remainders()
        .forEach(
            (line, rests) ->
                rests.forEach((year, rest) -> add(new Remainder(line, year, rest), byPlace)));
    return byPlace.entrySet().stream()
        .map(place -> finding(place.getKey(), place.getValue()))
        .toList();
  }

  private void add(Remainder found, Map<String, List<Remainder>> byPlace) {
    boolean wasThere = compared.held().at(found.sector(), found.year()).isPresent();
    if (wasThere && isUneven(found.rest()) && !wasUneven(found)) {
      byPlace.computeIfAbsent(found.sector().place(), p -> new ArrayList<>()).add(found);
    }
  }

  private boolean wasUneven(Remainder found) {
    Figure rest =
        compared
            .held()
            .remainders()
            .getOrDefault(found.sector(), new TreeMap<>())
            .get(found.year());
    return rest != null && isUneven(rest);
  }

  private boolean isUneven(Figure rest) {
    return Math.abs(rest.tonnes()) > rules.sums().subsectorsT().doubleValue();
  }

  private Finding finding(String place, List<Remainder> found) {
    found.sort(Comparator.comparingDouble(Remainder::size).reversed());
    return new UnevenSubsectors(
        found.get(0).rest().at(),
        place,
        compared.name(place),
        found.stream().map(Remainders::words).toList(),
        compared.held().editionId(),
        rules.severity("uneven-subsectors"));
  }

  private static String words(Remainder found) {
    return String.format(
        Locale.ROOT,
        "%s %d by %.1f t",
        found.sector().sector(),
        found.year(),
        found.rest().tonnes());
  }
}
