package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.SwappedTowns;
import se.klimatbokslut.domain.finding.SwappedYears;

/** Rows and columns that stand in each other's place. */
final class Exchanges {
  private final Comparison compared;
  private final GateRules rules;
  private final SortedSet<Integer> common;
  private final List<String> towns;
  private final List<String> sectors;

  Exchanges(Comparison compared, GateRules rules) {
    this.compared = compared;
    this.rules = rules;
    this.common = compared.commonYears();
    SortedSet<String> both = compared.subject().municipalities();
    both.retainAll(compared.held().municipalities());
    this.towns = List.copyOf(both);
    this.sectors =
        compared
            .subject()
            .municipal()
            .filter(line -> !line.isTotal())
            .map(Line::sector)
            .distinct()
            .sorted()
            .toList();
  }

  private record Pair(String first, String second) {}

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    double apart = rules.exchanges().townsApartPct() / 100;
    List<Pair> whole = pairs(line -> !line.isTotal(), apart);
    whole.forEach(pair -> findings.add(swapped(pair, Line.ALL)));
    for (String sector : sectors) {
      pairs(line -> line.sector().equals(sector), rules.exchanges().sectorApartPct() / 100)
          .stream()
          .filter(pair -> !whole.contains(pair))
          .forEach(pair -> findings.add(swapped(pair, sector)));
    }
    findings.addAll(years());
    return findings;
  }

  private List<Pair> pairs(Predicate<Line> rows, double apart) {
    Map<String, double[]> now = profiles(compared.subject(), rows);
    Map<String, double[]> before = profiles(compared.held(), rows);
    Map<String, Double> own = new HashMap<>();
    towns.forEach(town -> own.put(town, distance(now.get(town), before.get(town))));
    List<String> moved = towns.stream().filter(town -> own.get(town) > apart).toList();
    List<Pair> pairs = new ArrayList<>();
    double nearer = rules.exchanges().nearerThan();
    for (String one : moved) {
      for (String other : moved) {
        if (one.compareTo(other) < 0
            && distance(now.get(one), before.get(other)) < nearer * own.get(one)
            && distance(now.get(other), before.get(one)) < nearer * own.get(other)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private Map<String, double[]> profiles(EditionFigures figures, Predicate<Line> rows) {
    List<Line> lines =
        sectors.stream()
            .map(sector -> new Line("", sector, Line.ALL))
            .filter(rows)
            .toList();
    return towns.stream()
        .collect(Collectors.toMap(town -> town, town -> profile(figures, lines, town)));
  }

  private double[] profile(EditionFigures figures, List<Line> lines, String town) {
    return lines.stream()
        .flatMapToDouble(
            line ->
                common.stream()
                    .mapToDouble(
                        year ->
                            figures
                                .at(line.withPlace(town), year)
                                .map(Figure::tonnes)
                                .orElse(0.0)))
        .toArray();
  }

  private static double distance(double[] one, double[] other) {
    Profiles profiles = new Profiles();
    for (int i = 0; i < one.length; i++) {
      profiles.add(one[i], other[i]);
    }
    return profiles.distance();
  }

  private Finding swapped(Pair pair, String sector) {
    return new SwappedTowns(
        cell(pair.first(), sector),
        cell(pair.second(), sector),
        pair.first(),
        compared.nameAndId(pair.first()),
        compared.nameAndId(pair.second()),
        sector,
        compared.held().editionId(),
        rules.severity("swapped-towns"));
  }

  private SourceCell cell(String town, String sector) {
    return compared
        .subject()
        .cell(new Line(town, sector, Line.ALL))
        .map(first -> new SourceCell(first.file(), first.sheet(), first.row(), ""))
        .orElse(compared.whole());
  }

  private List<Finding> years() {
    List<Finding> findings = new ArrayList<>();
    for (int first : common) {
      for (int second : new TreeSet<>(compared.subject().years()).tailSet(first + 1)) {
        if (areExchanged(first, second)) {
          findings.add(
              new SwappedYears(
                  compared.whole(),
                  first,
                  second,
                  compared.held().editionId(),
                  rules.severity("swapped-years")));
        }
      }
    }
    return findings;
  }

  /** Of a year that only this edition holds, one direction can be told. */
  private boolean areExchanged(int first, int second) {
    double nearer = rules.exchanges().yearsNearerThan();
    boolean isFirstAway = columns(second, first) < nearer * columns(first, first);
    return common.contains(second)
        ? isFirstAway && columns(first, second) < nearer * columns(second, second)
        : isFirstAway;
  }

  private double columns(int now, int before) {
    Profiles profiles = new Profiles();
    compared
        .subject()
        .municipal()
        .filter(line -> !line.isTotal())
        .forEach(
            line ->
                compared
                    .subject()
                    .at(line, now)
                    .ifPresent(
                        one ->
                            compared
                                .held()
                                .at(line, before)
                                .ifPresent(
                                    other -> profiles.add(one.tonnes(), other.tonnes()))));
    return profiles.distance();
  }
}
