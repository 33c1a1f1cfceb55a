package se.klimatbokslut.domain.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.domain.finding.RepublishedDiffers;
import se.klimatbokslut.domain.finding.RepublishedOlder;

/**
 * Republished totals against the editions they come from. What equals an older edition is told as
 * such, what equals none as a difference; neither changes a figure.
 */
public final class CrossCheck {
  private static final double PERCENT = 100;

  private final Map<String, String> names;
  private final GateRules rules;

  private record Difference(
      RepublishedFigure figure, PublishedTotals.Total inForce, Optional<String> older) {
    double percent() {
      double own = inForce.value().doubleValue();
      return (figure.value().doubleValue() - own) * PERCENT / own;
    }

    String key() {
      return figure.keyFigure() + " " + older.orElse(figure.municipality()) + " " + own();
    }

    private String own() {
      return older.isPresent() ? inForce.edition() : "";
    }
  }

  /**
   * @param names of places by id
   */
  public CrossCheck(Map<String, String> names, GateRules rules) {
    this.names = Map.copyOf(names);
    this.rules = rules;
  }

  /** All findings: one for a municipality that differs, one for an older edition that is met. */
  public List<Finding> findings(List<RepublishedFigure> figures, PublishedTotals totals) {
    Map<String, List<Difference>> together = new LinkedHashMap<>();
    for (RepublishedFigure figure : figures) {
      difference(figure, totals.of(figure))
          .ifPresent(
              found -> together.computeIfAbsent(found.key(), key -> new ArrayList<>()).add(found));
    }
    return together.values().stream().map(this::finding).toList();
  }

  private Optional<Difference> difference(
      RepublishedFigure figure, List<PublishedTotals.Total> totals) {
    if (totals.isEmpty() || agree(figure, totals.get(0))) {
      return Optional.empty();
    }
    Optional<String> older =
        totals.stream()
            .skip(1)
            .filter(total -> agree(figure, total))
            .map(PublishedTotals.Total::edition)
            .findFirst();
    return Optional.of(new Difference(figure, totals.get(0), older));
  }

  private boolean agree(RepublishedFigure figure, PublishedTotals.Total total) {
    GateRules.Tolerance tolerance =
        figure.perPerson() ? rules.republished().perPerson() : rules.republished().total();
    BigDecimal difference = figure.value().subtract(total.value()).abs();
    return difference.compareTo(tolerance.of(total.value())) <= 0;
  }

  private Finding finding(List<Difference> together) {
    return together.get(0).older().isPresent() ? older(together) : differs(together);
  }

  private Finding differs(List<Difference> ofOneTown) {
    Difference worst =
        ofOneTown.stream()
            .max(Comparator.comparingDouble(difference -> Math.abs(difference.percent())))
            .orElseThrow();
    RepublishedFigure figure = worst.figure();
    return new RepublishedDiffers(
        figure.at(),
        figure.municipality(),
        nameOf(figure),
        figure.keyFigure(),
        figure.year(),
        years(ofOneTown),
        figure.amount(),
        worst.inForce().words(),
        worst.percent(),
        worst.inForce().edition(),
        rules.severity("republished-differs"));
  }

  private Finding older(List<Difference> ofOneEdition) {
    Difference first = ofOneEdition.get(0);
    RepublishedFigure figure = first.figure();
    String example =
        "%s (%s) %d: %s against %s"
            .formatted(
                nameOf(figure),
                figure.municipality(),
                figure.year(),
                figure.amount(),
                first.inForce().words());
    return new RepublishedOlder(
        figure.at(),
        figure.keyFigure(),
        ofOneEdition.size(),
        years(ofOneEdition),
        example,
        first.older().orElseThrow(),
        first.inForce().edition(),
        rules.severity("republished-older"));
  }

  private String nameOf(RepublishedFigure figure) {
    return names.getOrDefault(figure.municipality(), figure.municipality());
  }

  private static SortedSet<Integer> years(List<Difference> differences) {
    return differences.stream()
        .map(difference -> difference.figure().year())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
