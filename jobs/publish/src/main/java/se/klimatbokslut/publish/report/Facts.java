package se.klimatbokslut.publish.report;

import java.util.List;

/** Labels with their values. */
public record Facts(List<Fact> facts) implements Block {

  /**
   * A label with a value and, in small, how the value is known.
   *
   * @param origin may be empty
   * @param trace rows of the release that it stands in; may be empty
   */
  public record Fact(String label, String value, String origin, String trace) {
    public Fact(String label, String value, String origin) {
      this(label, value, origin, "");
    }
  }
}
