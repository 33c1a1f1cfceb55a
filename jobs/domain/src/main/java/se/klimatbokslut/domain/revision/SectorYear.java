package se.klimatbokslut.domain.revision;

import java.util.Comparator;

/** A sector, or {@code all} for the total, in one year. */
public record SectorYear(String sector, int year) implements Comparable<SectorYear> {
  /** The total of a year. */
  public static final String ALL = "all";

  private static final Comparator<SectorYear> BY_YEAR =
      Comparator.comparingInt(SectorYear::year).thenComparing(SectorYear::sector);

  @Override
  public int compareTo(SectorYear other) {
    return BY_YEAR.compare(this, other);
  }
}
