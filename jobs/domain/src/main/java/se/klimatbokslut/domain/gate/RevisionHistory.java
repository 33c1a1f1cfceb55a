package se.klimatbokslut.domain.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.klimatbokslut.domain.prognosis.Quantiles;

/** How far earlier editions of the publication moved the figures of municipalities, in percent. */
public final class RevisionHistory {
  /** Fewer changes make no history. */
  private static final int LEAST = 30;

  private final GateRules.Moves rule;
  private final double townPct;
  private final double sectorPct;

  private RevisionHistory(GateRules.Moves rule, double townPct, double sectorPct) {
    this.rule = rule;
    this.townPct = townPct;
    this.sectorPct = sectorPct;
  }

  /**
   * What neighbouring editions did to each other.
   *
   * @param inOrder held editions, oldest first; with fewer than two there is no history
   */
  public static RevisionHistory of(List<EditionFigures> inOrder, GateRules rules) {
    GateRules.Moves rule = rules.moves();
    List<Double> towns = new ArrayList<>();
    List<Double> sectors = new ArrayList<>();
    for (int i = 1; i < inOrder.size(); i++) {
      addChanges(inOrder.get(i - 1), inOrder.get(i), Line::isTotal, towns);
      addChanges(inOrder.get(i - 1), inOrder.get(i), line -> !line.isTotal(), sectors);
    }
    return new RevisionHistory(
        rule, threshold(rule.townPct(), towns, rule), threshold(rule.sectorPct(), sectors, rule));
  }

  /** Up to which change of its total a municipality is not told, in percent. */
  double townPct() {
    return townPct;
  }

  double sectorPct() {
    return sectorPct;
  }

  double thresholdPct(Line line) {
    if (line.isMunicipal()) {
      return line.isTotal() ? townPct : sectorPct;
    }
    double ofTotal = line.isNational() ? rule.nationPct() : rule.countyPct();
    return line.isTotal() ? ofTotal : rule.sumSectorPct();
  }

  /** Share of the median municipality's total up to which differences are not told, in percent. */
  double floorPct(Line line) {
    return line.isTotal() ? rule.townFloorPct() : rule.sectorFloorPct();
  }

  private static void addChanges(
      EditionFigures before, EditionFigures after, Predicate<Line> kind, List<Double> changes) {
    after
        .municipal()
        .filter(kind)
        .forEach(
            line ->
                after
                    .of(line)
                    .forEach(
                        (year, figure) ->
                            before
                                .at(line, year)
                                .filter(old -> old.tonnes() > 0)
                                .ifPresent(
                                    old ->
                                        changes.add(
                                            100 * Math.abs(figure.tonnes() / old.tonnes() - 1)))));
  }

  private static double threshold(double least, List<Double> changes, GateRules.Moves rule) {
    if (changes.size() < LEAST) {
      return least;
    }
    double seen =
        Quantiles.of(changes.stream().mapToDouble(Double::doubleValue)).at(rule.quantile());
    return Math.min(Math.max(least, seen), Math.max(least, rule.mostPct()));
  }
}
