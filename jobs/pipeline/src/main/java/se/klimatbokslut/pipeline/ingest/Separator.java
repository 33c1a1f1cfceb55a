package se.klimatbokslut.pipeline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what separates the cells of a text. The separator occurs equally often in most lines, which
 * decimal commas and semicolons inside texts do not; in doubt tab goes before semicolon before
 * comma.
 */
final class Separator {
  private static final char[] CANDIDATES = {'\t', ';', ','};

  private Separator() {}

  static char of(List<String> lines) {
    char best = ',';
    int mostLines = 0;
    for (char candidate : CANDIDATES) {
      int agreeing = agreeingLines(counts(lines, candidate));
      if (agreeing > mostLines) {
        best = candidate;
        mostLines = agreeing;
      }
    }
    return best;
  }

  /** How many lines hold the separator as often as most lines that hold it do. */
  private static int agreeingLines(List<Integer> counts) {
    Map<Integer, Integer> lines = new HashMap<>();
    for (int count : counts) {
      if (count > 0) {
        lines.merge(count, 1, Integer::sum);
      }
    }
    return lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static List<Integer> counts(List<String> lines, char candidate) {
    List<Integer> counts = new ArrayList<>();
    boolean quoted = false;
    for (String line : lines) {
      int count = 0;
      for (int i = 0; i < line.length(); i++) {
        quoted ^= line.charAt(i) == '"';
        count += !quoted && line.charAt(i) == candidate ? 1 : 0;
      }
      counts.add(count);
    }
    return counts;
  }
}
