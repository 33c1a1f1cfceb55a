package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;

/**
 * What would change the verdict.
 *
 * @param condition a clause after "if"
 * @param amount by how much the figure would have to differ, in {@code unit}, never negative
 */
public record Flip(Verdict to, BigDecimal amount, String unit, String condition) {
  public String sentence() {
    return to.id() + " if " + condition;
  }
}
