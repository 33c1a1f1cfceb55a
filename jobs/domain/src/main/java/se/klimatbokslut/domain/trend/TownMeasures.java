package se.klimatbokslut.domain.trend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Applies a method to every municipality whose figures allow it, and gives the others a reason. */
final class TownMeasures {
  private final SortedMap<String, TownSeries> towns = new TreeMap<>();
  private final SortedSet<Integer> years = new TreeSet<>();

  TownMeasures(PeerFigures figures, MethodBasis basis) {
    figures
        .since(basis.firstYear(), basis.deducted())
        .forEach((town, tonnes) -> towns.put(town, new TownSeries(tonnes)));
    towns.values().forEach(town -> years.addAll(town.tonnes().keySet()));
  }

  Map<String, TownSeries> towns() {
    return towns;
  }

  /** The first municipality whose figures do not allow the method, with the reason. */
  Optional<String> firstFlaw() {
    return towns.entrySet().stream()
        .flatMap(
            town -> town.getValue().flaw(years).map(flaw -> town.getKey() + ": " + flaw).stream())
        .findFirst();
  }

  SortedMap<String, List<Measurement>> each(
      List<Measure> measures, BiFunction<TownSeries, Measure, Measurement> method) {
    SortedMap<String, List<Measurement>> all = new TreeMap<>();
    towns.forEach(
        (town, series) -> {
          Optional<String> flaw = series.flaw(years);
          all.put(
              town,
              measures.stream()
                  .map(
                      measure ->
                          flaw.map(reason -> Measurement.none(measure, reason))
                              .orElseGet(() -> method.apply(series, measure)))
                  .toList());
        });
    return all;
  }
}
