package se.klimatbokslut.publish.trace;

/** What rows are to the figure that was made of them. */
public enum Role {
  /** The figure is theirs. */
  AS_IN("as in"),
  SUM_OF("sum of"),
  /** What the sum beside them leaves out. */
  TAKEN_OFF("less"),
  /** The amount per inhabitant: the row's own tonnes divided by these. */
  DIVIDED_BY("the row's tonnes divided by"),
  /** The amount of all inhabitants: the row's own figure per person times these. */
  TIMES("the row's figure per person times"),
  /** The figure follows from them by a formula. */
  RESTS_ON("rests on");

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** As in {@code emissions_t: sum of}. */
  public String words() {
    return words;
  }
}
