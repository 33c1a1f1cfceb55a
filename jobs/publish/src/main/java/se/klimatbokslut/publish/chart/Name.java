package se.klimatbokslut.publish.chart;

/**
 * What a chart calls a series or a category. Two that read alike are still two.
 *
 * @param at place in its row
 */
record Name(int at, String shown) implements Comparable<Name> {
  @Override
  public int compareTo(Name other) {
    return Integer.compare(at, other.at);
  }

  @Override
  public String toString() {
    return shown;
  }
}
