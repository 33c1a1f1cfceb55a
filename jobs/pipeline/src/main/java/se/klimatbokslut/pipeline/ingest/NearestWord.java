package se.klimatbokslut.pipeline.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the known word that a misspelt one was most likely meant to be. */
final class NearestWord {
  private NearestWord() {}

  /** The word with the fewest letters to change, in any case; empty when none is known. */
  static String to(String word, Collection<String> known) {
    return known.stream().min(Comparator.comparingInt(each -> changes(word, each))).orElse("");
  }

  /** Levenshtein's distance, row by row. */
  private static int changes(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] above = new int[b.length() + 1];
    for (int column = 0; column <= b.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= a.length(); row++) {
      above = next(above, row, a.charAt(row - 1), b);
    }
    return above[b.length()];
  }

  private static int[] next(int[] above, int row, char letter, String word) {
    int[] line = new int[above.length];
    line[0] = row;
    for (int column = 1; column < line.length; column++) {
      int same = above[column - 1] + (letter == word.charAt(column - 1) ? 0 : 1);
      line[column] = Math.min(same, 1 + Math.min(line[column - 1], above[column]));
    }
    return line;
  }
}
