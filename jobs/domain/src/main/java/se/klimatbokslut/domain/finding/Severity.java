package se.klimatbokslut.domain.finding;

/** What a finding does to the input it is about. */
public enum Severity {
  /** The input is refused and kept in quarantine. */
  ERROR,
  /** The input is taken in; the finding is published with the release. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  NOTE
}
