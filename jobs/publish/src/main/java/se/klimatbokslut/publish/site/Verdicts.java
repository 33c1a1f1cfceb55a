package se.klimatbokslut.publish.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.followup.TargetProgress;

/** Verdicts from the worst to the best; what cannot be judged comes after what can. */
final class Verdicts {
  /** Code of what has no target at all. */
  static final String NONE = "no-target";

  static final List<String> ORDER =
      List.of("missed", "off-track", "too-close-to-call", "on-track", "met", "not-assessable");

  private Verdicts() {}

  /** The worst target; of equal ones the first by id. */
  static Optional<TargetProgress> worst(List<TargetProgress> targets) {
    return targets.stream()
        .min(
            Comparator.comparingInt((TargetProgress target) -> rank(code(target)))
                .thenComparing(target -> target.target().targetId()));
  }

  /** How many targets have each verdict, the worst first; verdicts without targets are left out. */
  static Map<String, Long> count(List<TargetProgress> targets) {
    Map<String, Long> count = new TreeMap<>(Comparator.comparingInt(Verdicts::rank));
    targets.forEach(target -> count.merge(code(target), 1L, Long::sum));
    return count;
  }

  /** How many targets have no answer for which reason, the most common first. */
  static Map<String, Long> countReasons(List<TargetProgress> targets) {
    Map<String, Long> count =
        targets.stream()
            .map(target -> target.assessment().reasonCode())
            .filter(code -> !code.isEmpty())
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    Map<String, Long> ordered = new LinkedHashMap<>();
    count.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  static String code(TargetProgress target) {
    return target.assessment().verdict();
  }

  /** Place in the order, for sorting. */
  static int rank(String verdict) {
    int place = ORDER.indexOf(verdict);
    return place < 0 ? ORDER.size() : place;
  }
}
