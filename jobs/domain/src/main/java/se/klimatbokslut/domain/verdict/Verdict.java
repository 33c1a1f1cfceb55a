package se.klimatbokslut.domain.verdict;

/** The answer to whether a target is kept. Only figures decide it, never the date of the run. */
public enum Verdict {
  MET("met"),
  ON_TRACK("on-track"),
  OFF_TRACK("off-track"),
  /** The answer changes with the newest restatement or inside the uncertainty of a prognosis. */
  TOO_CLOSE_TO_CALL("too-close-to-call"),
  MISSED("missed"),
  /** The figures needed are not there; the reason names them. */
  NOT_ASSESSABLE("not-assessable");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }

  /** Whether the target year is still ahead and the answer is about the way there. */
  public boolean isUnderWay() {
    return this == ON_TRACK || this == OFF_TRACK;
  }

  public static Verdict track(boolean on) {
    return on ? ON_TRACK : OFF_TRACK;
  }

  public static Verdict result(boolean kept) {
    return kept ? MET : MISSED;
  }
}
