package se.klimatbokslut.domain.time;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calendar years from {@code first} to {@code last}, both inside. */
public record YearRange(int first, int last) {
  /**
   * @throws IllegalArgumentException when the last year is before the first
   */
  public YearRange {
    if (last < first) {
      throw new IllegalArgumentException(
          "A range of years ends at or after its first year, not " + first + "-" + last);
    }
  }

  public int length() {
    return last - first + 1;
  }

  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  public IntStream years() {
    return IntStream.rangeClosed(first, last);
  }

  /** Years as a person lists them: {@code 1990, 2000, 2015-2022}. */
  public static String listed(SortedSet<Integer> years) {
    return spans(years).stream().map(YearRange::toString).collect(Collectors.joining(", "));
  }

  private static List<YearRange> spans(SortedSet<Integer> years) {
    List<YearRange> spans = new ArrayList<>();
    for (int year : years) {
      int end = spans.size() - 1;
      if (end >= 0 && spans.get(end).last() == year - 1) {
        spans.set(end, new YearRange(spans.get(end).first(), year));
      } else {
        spans.add(new YearRange(year, year));
      }
    }
    return spans;
  }

  @Override
  public String toString() {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
