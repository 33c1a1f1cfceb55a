package se.klimatbokslut.domain.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.TwoSourcesDiffer;

/**
 * Indicators that a list or register of its own counts. What is counted is the figure, whatever the
 * list of indicators tells about the same year.
 */
public final class IndicatorSources {
  private final GateRules rules;

  /** A figure of a list or register. */
  public record Counted(
      String indicator,
      String municipality,
      int year,
      BigDecimal value,
      String unit,
      String editionId) {
    private String subject() {
      return IndicatorSources.subject(indicator, municipality);
    }

    private String amount() {
      return value.stripTrailingZeros().toPlainString() + " " + unit;
    }
  }

  private record Difference(ListedFigure told, Counted counted) {
    BigDecimal size() {
      return told.value().subtract(counted.value()).abs();
    }

    boolean isOne() {
      return size().signum() != 0 || !told.unit().equals(counted.unit());
    }
  }

  public IndicatorSources(GateRules rules) {
    this.rules = rules;
  }

  /** An indicator of a municipality in words, as figures of lists of indicators are named here. */
  public static String subject(String indicator, String municipality) {
    return indicator + " of " + municipality;
  }

  /**
   * One finding for an indicator of a municipality that differs.
   *
   * @param told by lists of indicators, that which counts before all others first
   */
  public List<Finding> findings(List<ListedFigure> told, Collection<Counted> counted) {
    Map<String, ListedFigure> byFigure = new LinkedHashMap<>();
    told.forEach(figure -> byFigure.putIfAbsent(figure.words(), figure));
    Map<String, List<Difference>> together = new LinkedHashMap<>();
    for (Counted figure : counted) {
      ListedFigure beside = byFigure.get(figure.subject() + " in " + figure.year());
      if (beside != null && new Difference(beside, figure).isOne()) {
        together
            .computeIfAbsent(figure.subject(), subject -> new ArrayList<>())
            .add(new Difference(beside, figure));
      }
    }
    return together.values().stream().map(this::finding).toList();
  }

  private Finding finding(List<Difference> ofOneIndicator) {
    Difference worst =
        ofOneIndicator.stream().max(Comparator.comparing(Difference::size)).orElseThrow();
    SortedSet<Integer> years =
        ofOneIndicator.stream()
            .map(one -> one.told().year())
            .collect(Collectors.toCollection(TreeSet::new));
    ListedFigure figure = worst.told();
    return new TwoSourcesDiffer(
        figure.at(),
        figure.subject(),
        figure.municipality(),
        figure.year(),
        years,
        figure.amount(),
        worst.counted().amount(),
        worst.counted().editionId(),
        rules.severity("two-sources-differ"));
  }
}
