package se.klimatbokslut.publish.bokslut;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.verdict.Verdict;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.trace.FigureKey;

/** How many targets have which verdict, in one sentence. */
final class VerdictCount {
  private VerdictCount() {}

  /**
   * In the order of verdicts; none without targets.
   *
   * @param year of the accounts
   */
  static Optional<Sentence> of(List<TargetProgress> targets, Wording wording, int year) {
    Map<String, Long> counts =
        targets.stream()
            .collect(
                Collectors.groupingBy(
                    target -> target.assessment().verdict(), Collectors.counting()));
    SectionWording words = new SectionWording("short", wording);
    String told =
        Arrays.stream(Verdict.values())
            .map(Verdict::id)
            .filter(counts::containsKey)
            .map(verdict -> words.text("count." + verdict, String.valueOf(counts.get(verdict))))
            .collect(Collectors.joining(", "));
    String keys = FigureKey.addresses(targets.stream().map(target -> key(target, year)).toList());
    return targets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(words.text("verdicts", String.valueOf(targets.size()), told), keys));
  }

  /** Where the verdict of a target in the accounts of a year stands. */
  static FigureKey key(TargetProgress target, int year) {
    return FigureKey.of(Table.OUT_TARGET_YEAR, target.target().targetId(), year);
  }
}
