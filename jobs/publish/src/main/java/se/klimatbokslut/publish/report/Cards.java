package se.klimatbokslut.publish.report;

import java.util.List;
import se.klimatbokslut.publish.report.Facts.Fact;

/** Targets in short, one card each. */
public record Cards(List<Card> cards) implements Block {

  /**
   * One target in short.
   *
   * @param verdict code, which chooses the mark: {@code met on-track too-close-to-call off-track
   *     missed not-assessable}
   * @param note why there is no verdict, or what stands behind it; may be empty
   * @param details the target in its source's words and what it counts
   * @param trace rows of the release that its figures stand in
   */
  public record Card(
      String title,
      String verdict,
      String verdictLabel,
      String note,
      List<Fact> facts,
      Details details,
      String trace) {}

  /**
   * What stands behind a target, to be opened by those who want it.
   *
   * @param label what opens it
   * @param quote in the source's own words, in a language that the list does not say
   * @param notes scope and source
   */
  public record Details(String label, String quote, List<Note> notes) {}

  /**
   * A remark in the words of the list of targets, which does not say what language they are in.
   *
   * @param label what it is about, in the language of the report
   */
  public record Note(String label, String words) {
    /** {@code Scope: without shipping}. */
    public String text() {
      return label + ": " + words;
    }
  }
}
