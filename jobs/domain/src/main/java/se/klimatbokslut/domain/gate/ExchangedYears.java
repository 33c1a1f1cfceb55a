package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.SwappedYears;

/** Years whose columns stand in each other's place. */
final class ExchangedYears {
  private final Comparison compared;
  private final GateRules rules;
  private final SortedSet<Integer> common;
  private final List<Line> rows;

  ExchangedYears(Comparison compared, GateRules rules) {
    this.compared = compared;
    this.rules = rules;
    this.common = compared.commonYears();
    this.rows = compared.subject().municipal().filter(line -> !line.isTotal()).toList();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int first : common) {
      for (int second : compared.subject().years()) {
        if (isPair(first, second) && areExchanged(first, second)) {
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

  private boolean isPair(int first, int second) {
    return first < second || !common.contains(second);
  }

  /** Of a year that only this edition holds, one direction can be told. */
  private boolean areExchanged(int first, int second) {
    double nearer = rules.exchanges().yearsNearerThan();
    boolean isFirstAway = distance(second, first) < nearer * distance(first, first);
    return common.contains(second)
        ? isFirstAway && distance(first, second) < nearer * distance(second, second)
        : isFirstAway;
  }

  private double distance(int now, int before) {
    Profiles profiles = new Profiles();
    rows.forEach(row -> both(row, now, before).forEach(pair -> profiles.add(pair[0], pair[1])));
    return profiles.distance();
  }

  private Stream<double[]> both(Line row, int now, int before) {
    return compared.subject().at(row, now).stream()
        .flatMap(
            one ->
                compared.held().at(row, before).stream()
                    .map(other -> new double[] {one.tonnes(), other.tonnes()}));
  }
}
