package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;

/**
 * What would change the verdict.
 *
 * @param condition after "if"
 * @param amount by how much the figure would have to differ, in {@code unit}, never negative
 */
public record Flip(Verdict to, BigDecimal amount, String unit, Clause condition) {
  /** {@code on-track if the figure of 2022 was 3 t lower}. */
  public Clause sentence() {
    return Clause.of(Phrase.FLIP, to.clause().nested(), condition.nested());
  }
}
