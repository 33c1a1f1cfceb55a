package se.klimatbokslut.runner.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.klimatbokslut.runner.torture.Trial.Judgement;
import se.klimatbokslut.runner.torture.Trial.Result;

/**
 * Feeds damaged variants of published files to the intake; {@code scripts/torture inputs} starts
 * it. Options: {@code --variants N}, {@code --seed S}, {@code --only TEXT}, {@code --first}.
 */
public final class TortureInputs {
  private static final int MEGABYTE = 1 << 20;

  private TortureInputs() {}

  /** Prints a table of kinds and results, and every violation; exit code 1 when there is one. */
  public static void main(String[] arguments) throws IOException {
    List<String> options = List.of(arguments);
    int wanted = Integer.parseInt(option(options, "--variants", "600"));
    long seed = Long.parseLong(option(options, "--seed", "1"));
    String only = option(options, "--only", "");
    boolean first = options.contains("--first");
    Path data = Path.of(option(options, "--data", "../shared/real-data"));
    Path work = Files.createTempDirectory("torture-inputs");
    Instant start = Instant.now();
    List<Judgement> judgements = new ArrayList<>();
    Trial trial = new Trial(work);
    for (Variant variant : Variants.of(Subjects.real(data), seed, wanted)) {
      if (!variant.name().startsWith(only)) {
        continue;
      }
      Judgement judgement = trial.judge(variant, first);
      judgements.add(judgement);
      tell(judgement, !only.isEmpty(), first);
    }
    Trial.delete(work);
    summary(judgements, Duration.between(start, Instant.now()), first);
    boolean violated = judgements.stream().anyMatch(one -> one.result() == Result.VIOLATION);
    System.exit(violated && !first ? 1 : 0);
  }

  private static void tell(Judgement judgement, boolean all, boolean first) {
    boolean slow = judgement.millis() > 20_000;
    if (all || slow || judgement.result() == Result.VIOLATION) {
      String word =
          judgement.result() == Result.VIOLATION && first ? "UNNOTICED" : judgement.result().name();
      System.out.printf(
          Locale.ROOT,
          "%-10s %s (%d ms): %s%n",
          word,
          judgement.variant().name(),
          judgement.millis(),
          judgement.detail().replace('\n', ' '));
    }
  }

  private static void summary(List<Judgement> judgements, Duration took, boolean first) {
    Map<String, Map<Result, Integer>> kinds = new TreeMap<>();
    Map<Result, Integer> all = new EnumMap<>(Result.class);
    for (Judgement judgement : judgements) {
      kinds
          .computeIfAbsent(judgement.variant().kind(), kind -> new EnumMap<>(Result.class))
          .merge(judgement.result(), 1, Integer::sum);
      all.merge(judgement.result(), 1, Integer::sum);
    }
    System.out.printf(
        "%n| kind of damage | refused | unchanged | left alone | warned | within revisions | %s |%n|---|---|---|---|---|---|---|%n",
        first ? "unnoticed" : "violations");
    kinds.forEach(TortureInputs::line);
    line("all", all);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf(
        "%n%d variants in %d s; peak heap %d MiB of at most %d MiB%n",
        judgements.size(),
        took.toSeconds(),
        peak / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static void line(String kind, Map<Result, Integer> results) {
    System.out.printf(
        "| %s | %d | %d | %d | %d | %d | %d |%n",
        kind,
        results.getOrDefault(Result.REFUSED, 0),
        results.getOrDefault(Result.UNCHANGED, 0),
        results.getOrDefault(Result.LEFT_ALONE, 0),
        results.getOrDefault(Result.WARNED, 0),
        results.getOrDefault(Result.WITHIN_REVISIONS, 0),
        results.getOrDefault(Result.VIOLATION, 0));
  }

  private static String option(List<String> options, String name, String otherwise) {
    int at = options.indexOf(name);
    return at < 0 ? otherwise : options.get(at + 1);
  }
}
