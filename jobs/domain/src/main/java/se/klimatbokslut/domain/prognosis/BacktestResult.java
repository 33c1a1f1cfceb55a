package se.klimatbokslut.domain.prognosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How good one method has been at one horizon, for one sector, in one group of areas.
 *
 * @param sector its code, {@link Outcome#TOTAL} for all together
 * @param group {@link #ALL} for all of them; sectors are not divided into groups
 * @param origin empty for all of them together
 */
public record BacktestResult(
    String sector,
    String method,
    int horizon,
    String group,
    Optional<Integer> origin,
    Accuracy accuracy) {
  /** In place of a group: all of them. */
  public static final String ALL = "all";

  /**
   * Sums up every method, horizon and sector; totals also by group and by origin.
   *
   * @param wanted share of actuals that a band should hold, 0-1
   */
  public static List<BacktestResult> of(Collection<Outcome> outcomes, double wanted) {
    List<BacktestResult> results = new ArrayList<>();
    groupedBy(outcomes, Outcome::sector)
        .forEach(
            (sector, ofSector) ->
                groupedBy(ofSector, Outcome::method)
                    .forEach(
                        (method, ofMethod) ->
                            groupedBy(ofMethod, Outcome::horizon)
                                .forEach(
                                    (horizon, sample) ->
                                        results.addAll(
                                            new Sample(sector, method, horizon, wanted)
                                                .results(sample)))));
    return results;
  }

  private static <K extends Comparable<K>> Map<K, List<Outcome>> groupedBy(
      Collection<Outcome> outcomes, Function<Outcome, K> key) {
    return outcomes.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
  }

  /** Outcomes of one sector, method and horizon. */
  private record Sample(String sector, String method, int horizon, double wanted) {
    List<BacktestResult> results(List<Outcome> outcomes) {
      boolean isTotal = sector.equals(Outcome.TOTAL);
      List<BacktestResult> results = new ArrayList<>();
      List<Judged> all = new ArrayList<>();
      Map<String, List<Outcome>> groups =
          isTotal ? groupedBy(outcomes, Outcome::group) : Map.of(ALL, outcomes);
      groups.forEach(
          (group, ofGroup) -> {
            List<Judged> judged = Judged.all(ofGroup, wanted);
            all.addAll(judged);
            if (isTotal) {
              results.addAll(byOrigin(group, judged));
            }
          });
      results.addAll(isTotal ? byOrigin(ALL, all) : List.of(result(ALL, Optional.empty(), all)));
      return results;
    }

    private List<BacktestResult> byOrigin(String group, List<Judged> judged) {
      List<BacktestResult> results = new ArrayList<>();
      results.add(result(group, Optional.empty(), judged));
      judged.stream()
          .collect(
              Collectors.groupingBy(
                  one -> one.outcome().origin(), TreeMap::new, Collectors.toList()))
          .forEach((origin, part) -> results.add(result(group, Optional.of(origin), part)));
      return results;
    }

    private BacktestResult result(String group, Optional<Integer> origin, List<Judged> judged) {
      return new BacktestResult(
          sector, method, horizon, group, origin, Accuracy.of(judged, wanted));
    }
  }
}
