package se.klimatbokslut.domain.budget;

/**
 * The running totals of a budget over its first years, in milligrams and exact. The sums behind
 * every ledger; on plain arrays, so that a range of outcomes can be drawn by the million.
 */
public final class RunningAccount {
  private final long[] cumulative;
  private final long[] remaining;
  private final long[] deviation;
  private final long[] cumulativeDeviation;

  private RunningAccount(int accountedYears, int comparedYears) {
    this.cumulative = new long[accountedYears];
    this.remaining = new long[accountedYears];
    this.deviation = new long[comparedYears];
    this.cumulativeDeviation = new long[comparedYears];
  }

  /**
   * Adds up years in order, all from the same first year on.
   *
   * @param budget for all years together
   * @param emitted of each year that is known without a gap before it; negative for a net sink
   * @param path planned for each year, as far as there is a plan
   * @throws ArithmeticException when a total passes 9.2 Gt
   */
  public static RunningAccount of(long budget, long[] emitted, long[] path) {
    RunningAccount account =
        new RunningAccount(emitted.length, Math.min(emitted.length, path.length));
    account.spend(budget, emitted);
    account.compare(emitted, path);
    return account;
  }

  private void spend(long budget, long[] emitted) {
    long sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum = Math.addExact(sum, emitted[i]);
      cumulative[i] = sum;
      remaining[i] = Math.subtractExact(budget, sum);
    }
  }

  private void compare(long[] emitted, long[] path) {
    long sum = 0;
    for (int i = 0; i < deviation.length; i++) {
      deviation[i] = Math.subtractExact(emitted[i], path[i]);
      sum = Math.addExact(sum, deviation[i]);
      cumulativeDeviation[i] = sum;
    }
  }

  /** Years with a total. */
  public int accountedYears() {
    return cumulative.length;
  }

  /** Years that have both a total and a plan. */
  public int comparedYears() {
    return deviation.length;
  }

  /** Emitted up to and including a year, counted from 0. */
  public long cumulative(int index) {
    return cumulative[index];
  }

  /** What is left of the budget after a year; negative when overspent. */
  public long remaining(int index) {
    return remaining[index];
  }

  /** Emissions of a year less what was planned for it, negative on the good side. */
  public long deviation(int index) {
    return deviation[index];
  }

  /** Deviations up to and including a year. */
  public long cumulativeDeviation(int index) {
    return cumulativeDeviation[index];
  }
}
