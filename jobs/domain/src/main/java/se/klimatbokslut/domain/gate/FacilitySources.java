package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.FacilityDiffers;
import se.klimatbokslut.domain.finding.Finding;

/**
 * What several publications tell of one plant, gas and year. The edition with the latest date
 * counts, whichever publication it is of; newer editions of one publication replace its older ones.
 */
public final class FacilitySources {
  private static final double PERCENT = 100;

  private final GateRules rules;

  /** An edition of a publication that lists plants. */
  public record Source(String publication, String edition, List<ListedFigure> figures) {
    public Source {
      figures = List.copyOf(figures);
    }
  }

  private record Told(Source source, ListedFigure figure) {}

  private record Difference(Told told, Told counted) {
    double percent() {
      double own = counted.figure().value().doubleValue();
      return (told.figure().value().doubleValue() - own) * PERCENT / own;
    }

    String key() {
      return told.figure().subject() + " " + told.source().publication();
    }
  }

  public FacilitySources(GateRules rules) {
    this.rules = rules;
  }

  /**
   * One finding for a plant, its gas and a publication that differs.
   *
   * @param newestFirst the editions, that which counts before all others first
   */
  public List<Finding> findings(List<Source> newestFirst) {
    Map<String, Map<String, Told>> byFigure = new LinkedHashMap<>();
    for (Source source : newestFirst) {
      for (ListedFigure figure : source.figures()) {
        byFigure
            .computeIfAbsent(figure.words(), words -> new LinkedHashMap<>())
            .putIfAbsent(source.publication(), new Told(source, figure));
      }
    }
    Map<String, List<Difference>> together = new LinkedHashMap<>();
    byFigure.values().stream()
        .flatMap(told -> differences(List.copyOf(told.values())).stream())
        .forEach(one -> together.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
    return together.values().stream().map(this::finding).toList();
  }

  private List<Difference> differences(List<Told> told) {
    return told.stream()
        .skip(1)
        .map(other -> new Difference(other, told.get(0)))
        .filter(this::isFar)
        .toList();
  }

  private boolean isFar(Difference one) {
    ListedFigure counted = one.counted().figure();
    return one.told()
            .figure()
            .value()
            .subtract(counted.value())
            .abs()
            .compareTo(rules.facilities().of(counted.value()))
        > 0;
  }

  private Finding finding(List<Difference> ofOnePlant) {
    Difference worst =
        ofOnePlant.stream()
            .max(Comparator.comparingDouble(one -> Math.abs(one.percent())))
            .orElseThrow();
    SortedSet<Integer> years =
        ofOnePlant.stream()
            .map(one -> one.told().figure().year())
            .collect(Collectors.toCollection(TreeSet::new));
    ListedFigure figure = worst.told().figure();
    return new FacilityDiffers(
        figure.at(),
        figure.subject(),
        figure.municipality(),
        figure.year(),
        years,
        figure.amount(),
        worst.told().source().edition(),
        worst.counted().figure().amount(),
        worst.counted().source().edition(),
        worst.percent(),
        rules.severity("facility-differs"));
  }
}
