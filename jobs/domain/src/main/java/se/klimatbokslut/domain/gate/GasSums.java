package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.GasExceedsTotal;
import se.klimatbokslut.domain.finding.GasesDifferFromTotal;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Totals of municipalities by gas against those of all gases together, each in the newest edition.
 * One gas is never more than all; when every gas is held, they add up.
 */
public final class GasSums {
  private static final double PERCENT = 100;

  private final Map<String, String> names;
  private final GateRules rules;

  /**
   * @param names of places by id
   */
  public GasSums(Map<String, String> names, GateRules rules) {
    this.names = Map.copyOf(names);
    this.rules = rules;
  }

  private record Excess(Gas gas, Figure figure, int year, Figure total) {
    double tonnes() {
      return figure.tonnes() - total.tonnes();
    }
  }

  private record Difference(String place, int year, Figure total, Co2e sum) {
    double tonnes() {
      return Math.abs(total.tonnes() - new Figure(sum, total.at()).tonnes());
    }

    boolean isMoreThan(double percent) {
      return tonnes() > total.tonnes() * percent / PERCENT;
    }
  }

  /** All findings; none without an edition of all gases. */
  public List<Finding> findings(Map<Gas, EditionFigures> newest) {
    EditionFigures all = newest.get(Gas.GHG);
    if (all == null) {
      return List.of();
    }
    Map<Gas, EditionFigures> single = new EnumMap<>(newest);
    single.remove(Gas.GHG);
    List<Finding> findings = new ArrayList<>();
    all.municipalities().forEach(place -> findings.addAll(excesses(place, single, all)));
    if (single.keySet().containsAll(rules.gases().warming().keySet())) {
      findings.addAll(differences(single, all));
    }
    return findings;
  }

  private List<Finding> excesses(
      String place, Map<Gas, EditionFigures> single, EditionFigures all) {
    List<Finding> findings = new ArrayList<>();
    single.forEach(
        (gas, figures) -> {
          List<Excess> excesses = excesses(place, gas, figures, all);
          excesses.stream()
              .max(Comparator.comparingDouble(Excess::tonnes))
              .ifPresent(worst -> findings.add(finding(place, worst, excesses, all)));
        });
    return findings;
  }

  private List<Excess> excesses(String place, Gas gas, EditionFigures figures, EditionFigures all) {
    double most = 1 + rules.gases().tolerancePct() / PERCENT;
    Line line = Line.total(place);
    return figures.of(line).entrySet().stream()
        .flatMap(
            figure ->
                all.at(line, figure.getKey()).stream()
                    .map(total -> new Excess(gas, figure.getValue(), figure.getKey(), total)))
        .filter(excess -> excess.figure().tonnes() > excess.total().tonnes() * most)
        .toList();
  }

  private Finding finding(String place, Excess worst, List<Excess> excesses, EditionFigures all) {
    SortedSet<Integer> years =
        excesses.stream().map(Excess::year).collect(Collectors.toCollection(TreeSet::new));
    return new GasExceedsTotal(
        worst.figure().at(),
        place,
        names.getOrDefault(place, place),
        worst.gas(),
        worst.year(),
        years,
        worst.figure().amount(),
        worst.total().amount(),
        all.editionId(),
        rules.severity("gas-exceeds-total"));
  }

  private List<Finding> differences(Map<Gas, EditionFigures> single, EditionFigures all) {
    SortedMap<Integer, List<Difference>> byYear = new TreeMap<>();
    for (String place : all.municipalities()) {
      all.of(Line.total(place))
          .forEach(
              (year, total) ->
                  sum(place, year, single)
                      .map(sum -> new Difference(place, year, total, sum))
                      .filter(difference -> difference.isMoreThan(rules.gases().sumPct()))
                      .ifPresent(
                          difference ->
                              byYear
                                  .computeIfAbsent(year, y -> new ArrayList<>())
                                  .add(difference)));
    }
    return byYear.values().stream().map(this::finding).toList();
  }

  /** Empty where a gas has no figure: missing is not zero. */
  private Optional<Co2e> sum(String place, int year, Map<Gas, EditionFigures> single) {
    Co2e sum = Co2e.ZERO;
    for (Map.Entry<Gas, Double> warming : rules.gases().warming().entrySet()) {
      Optional<Figure> figure =
          Optional.ofNullable(single.get(warming.getKey()))
              .flatMap(figures -> figures.at(Line.total(place), year));
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(figure.get().amount().times(warming.getValue()));
    }
    return Optional.of(sum);
  }

  private Finding finding(List<Difference> ofOneYear) {
    Difference worst =
        ofOneYear.stream().max(Comparator.comparingDouble(Difference::tonnes)).orElseThrow();
    return new GasesDifferFromTotal(
        worst.total().at(),
        names.getOrDefault(worst.place(), worst.place()) + " (" + worst.place() + ")",
        worst.year(),
        ofOneYear.size(),
        worst.total().amount(),
        worst.sum(),
        rules.gases().sumPct(),
        rules.severity("gases-differ-from-total"));
  }
}
