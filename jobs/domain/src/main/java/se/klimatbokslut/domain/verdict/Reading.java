package se.klimatbokslut.domain.verdict;

import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;

/**
 * One defensible way to read a target and its figures, and the answer it gives.
 *
 * @param doubt what an answer that differs from the others is called by
 * @param how after "if": {@code the path starts in 2018}
 */
public record Reading(ReasonCode doubt, Clause how, Verdict answer) {
  /** {@code the answer is off-track if the pathway starts in 2018}. */
  public Clause sentence() {
    return Clause.of(Phrase.ANOTHER_READING, answer.clause().nested(), how.nested());
  }
}
