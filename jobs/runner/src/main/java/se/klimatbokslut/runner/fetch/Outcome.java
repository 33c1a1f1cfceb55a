package se.klimatbokslut.runner.fetch;

/**
 * What became of a source.
 *
 * @param words what there is to say beside it, for people
 */
public record Outcome(String source, Kind kind, String words) {
  /** In which way it ended. */
  public enum Kind {
    /** Something new is in the drop folder. */
    FETCHED,
    /** It answered, with what was there before. */
    UNCHANGED,
    /** It was asked not long ago. */
    NOT_DUE,
    /** It needs a key and none is set. */
    LEFT_OUT,
    /** It could not be fetched; what was there before stays. */
    FAILED
  }

  public boolean failed() {
    return kind == Kind.FAILED;
  }

  /** As a line for people. */
  @Override
  public String toString() {
    return switch (kind) {
      case FETCHED -> "fetched " + source + ": " + words;
      case UNCHANGED -> "nothing new from " + source;
      case NOT_DUE -> "not asked " + source + ": " + words;
      case LEFT_OUT -> "left out " + source + ": " + words;
      case FAILED -> "failed " + source + ": " + words;
    };
  }
}
