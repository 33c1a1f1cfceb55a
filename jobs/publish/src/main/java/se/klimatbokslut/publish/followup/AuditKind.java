package se.klimatbokslut.publish.followup;

import java.util.Comparator;

/**
 * Targets that an audit counts together.
 *
 * @param owner whose they are: {@code own}, or {@code other} where another area set them
 * @param reasonCode empty where there is an answer
 */
record AuditKind(String owner, String verdict, String reasonCode) implements Comparable<AuditKind> {
  private static final Comparator<AuditKind> ORDER =
      Comparator.comparing(AuditKind::owner)
          .reversed()
          .thenComparing(AuditKind::verdict)
          .thenComparing(AuditKind::reasonCode);

  static AuditKind of(TargetProgress progress) {
    return new AuditKind(
        progress.target().isSetByAnother() ? "other" : "own",
        progress.assessment().verdict(),
        progress.assessment().reasonCode());
  }

  @Override
  public int compareTo(AuditKind other) {
    return ORDER.compare(this, other);
  }
}
