package se.klimatbokslut.publish.report;

import java.util.List;

/** A few numbered sentences that tell the whole in short. */
public record Sentences(List<Sentence> sentences) implements Block {

  /**
   * One of them.
   *
   * @param trace rows of the release that its figures stand in
   */
  public record Sentence(String text, String trace) {}
}
