package se.klimatbokslut.domain.verdict;

import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;

/** The answer to whether a target is kept. Only figures decide it, never the date of the run. */
public enum Verdict {
  MET("met", Phrase.VERDICT_MET),
  ON_TRACK("on-track", Phrase.VERDICT_ON_TRACK),
  OFF_TRACK("off-track", Phrase.VERDICT_OFF_TRACK),
  /** Defensible readings of the same figures give different answers; the reason names them. */
  TOO_CLOSE_TO_CALL("too-close-to-call", Phrase.VERDICT_TOO_CLOSE_TO_CALL),
  MISSED("missed", Phrase.VERDICT_MISSED),
  /** The figures needed are not there; the reason names them. */
  NOT_ASSESSABLE("not-assessable", Phrase.VERDICT_NOT_ASSESSABLE);

  private final String id;
  private final Phrase words;

  Verdict(String id, Phrase words) {
    this.id = id;
    this.words = words;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }

  /** As sentences say it. */
  public Clause clause() {
    return Clause.of(words);
  }

  /** Whether the target year is still ahead and the answer is about the way there. */
  public boolean isUnderWay() {
    return this == ON_TRACK || this == OFF_TRACK;
  }

  /** Whether it is good news. */
  public boolean isPositive() {
    return this == MET || this == ON_TRACK;
  }

  public static Verdict track(boolean on) {
    return on ? ON_TRACK : OFF_TRACK;
  }

  public static Verdict result(boolean kept) {
    return kept ? MET : MISSED;
  }
}
