package se.klimatbokslut.domain.gate;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Sectors whose figures hardly ever leap from one year to the next. In industry, power and heat a
 * plant that starts or closes does that every year somewhere.
 */
final class SteadySectors {
  private final GateRules.Slips rule;
  private final EditionFigures figures;
  private final Map<String, Integer> steps = new HashMap<>();
  private final Map<String, Integer> leaps = new HashMap<>();

  SteadySectors(EditionFigures figures, GateRules.Slips rule) {
    this.figures = figures;
    this.rule = rule;
    figures.municipal().forEach(this::count);
  }

  boolean contains(String sector) {
    int all = steps.getOrDefault(sector, 0);
    return all > 0 && leaps.getOrDefault(sector, 0) * 100.0 < all * rule.steadyPct();
  }

  private void count(Line line) {
    Iterator<Map.Entry<Integer, Figure>> years = figures.of(line).entrySet().iterator();
    double before = years.hasNext() ? years.next().getValue().tonnes() : 0;
    while (years.hasNext()) {
      Map.Entry<Integer, Figure> now = years.next();
      count(line.sector(), now.getKey(), before, now.getValue().tonnes());
      before = now.getValue().tonnes();
    }
  }

  private void count(String sector, int year, double before, double now) {
    double floor = figures.medianTown(year) * rule.floorPct() / 100;
    if (Math.max(before, now) > floor) {
      steps.merge(sector, 1, Integer::sum);
      boolean leap = Math.max(before, now) > rule.steadyFactor() * Math.min(before, now);
      leaps.merge(sector, leap ? 1 : 0, Integer::sum);
    }
  }
}
