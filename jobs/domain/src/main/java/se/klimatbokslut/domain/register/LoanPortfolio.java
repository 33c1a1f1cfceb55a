package se.klimatbokslut.domain.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.klimatbokslut.domain.fee.Sek;

/**
 * What a municipality has borrowed at the end of a year, and how much of it as green loans. A sum
 * leaves out what is not stated; it is empty when no lender states it.
 *
 * @param withoutAmount lenders that lack the whole or its green part
 */
public record LoanPortfolio(
    long lenders, Optional<Sek> all, Optional<Sek> green, long withoutAmount) {
  private static final int PERCENT_DECIMALS = 6;
  private static final int PERCENT = 2;

  /**
   * Loans of one lender; what is not stated is not zero.
   *
   * @param green those among all that are green
   */
  public record Loans(Optional<Sek> all, Optional<Sek> green) {
    private boolean isStated() {
      return all.isPresent() && green.isPresent();
    }
  }

  /** Adds up, in whatever order. */
  public static LoanPortfolio of(Collection<Loans> lenders) {
    return new LoanPortfolio(
        lenders.size(),
        sum(lenders, Loans::all),
        sum(lenders, Loans::green),
        lenders.stream().filter(each -> !each.isStated()).count());
  }

  /**
   * In percent with six decimals, rounded half to even. Empty when any lender lacks one of the two,
   * and when nothing is borrowed.
   */
  public Optional<BigDecimal> greenPct() {
    return all.filter(sum -> withoutAmount == 0 && sum.isPositive())
        .flatMap(sum -> green.map(part -> percent(part, sum)));
  }

  private static BigDecimal percent(Sek part, Sek sum) {
    return part.kronor()
        .movePointRight(PERCENT)
        .divide(sum.kronor(), PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static Optional<Sek> sum(
      Collection<Loans> lenders, Function<Loans, Optional<Sek>> amount) {
    List<Sek> stated = lenders.stream().flatMap(each -> amount.apply(each).stream()).toList();
    return stated.stream().reduce(Sek::plus);
  }
}
