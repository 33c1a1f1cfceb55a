package se.klimatbokslut.domain.revision;

/** What about a new edition changed the verdict on a target. */
public enum VerdictChange {
  NONE("none"),
  /** Earlier years told anew; nothing has happened since that would have. */
  RESTATED_YEARS("restated-years"),
  /** What happened in the years that the edition added. */
  ADDED_YEARS("added-years"),
  /** First the one, then the other; together they may cancel out. */
  BOTH("both");

  private final String id;

  VerdictChange(String id) {
    this.id = id;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }

  static VerdictChange of(boolean byRestatement, boolean byAddedYears) {
    if (byRestatement) {
      return byAddedYears ? BOTH : RESTATED_YEARS;
    }
    return byAddedYears ? ADDED_YEARS : NONE;
  }
}
