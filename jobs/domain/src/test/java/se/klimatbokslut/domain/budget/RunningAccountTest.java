package se.klimatbokslut.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RunningAccountTest {
  private static final long[] NO_PLAN = {};
  private static final long MOST = 1L << 53;

  // 300 - 100 - 95 - 120 = -15; off the path by 0, 5 and 39, by 44 together
  @Test
  void everyYearAddsUpAndOverspendingIsNegative() {
    RunningAccount account =
        RunningAccount.of(300, new long[] {100, 95, 120}, new long[] {100, 90, 81});
    assertThat(account.accountedYears()).isEqualTo(3);
    assertThat(account.cumulative(2)).isEqualTo(315);
    assertThat(account.remaining(1)).isEqualTo(105);
    assertThat(account.remaining(2)).isEqualTo(-15);
    assertThat(account.deviation(2)).isEqualTo(39);
    assertThat(account.cumulativeDeviation(1)).isEqualTo(5);
    assertThat(account.cumulativeDeviation(2)).isEqualTo(44);
  }

  @Test
  void netSinkGivesSomethingBack() {
    RunningAccount account = RunningAccount.of(10, new long[] {4, -6}, new long[] {5, 0});
    assertThat(account.cumulative(1)).isEqualTo(-2);
    assertThat(account.remaining(1)).isEqualTo(12);
    assertThat(account.deviation(0)).isEqualTo(-1);
    assertThat(account.cumulativeDeviation(1)).isEqualTo(-7);
  }

  @Test
  void withoutAPlanNothingIsCompared() {
    RunningAccount account = RunningAccount.of(10, new long[] {4}, NO_PLAN);
    assertThat(account.comparedYears()).isZero();
    assertThat(account.remaining(0)).isEqualTo(6);
  }

  @Test
  void planOfYearsAheadIsNotLookedAt() {
    RunningAccount account = RunningAccount.of(10, new long[] {4}, new long[] {4, 3});
    assertThat(account.accountedYears()).isEqualTo(1);
    assertThat(account.comparedYears()).isEqualTo(1);
  }

  @Test
  void totalsThatDoNotFitAreRefusedNotWrapped() {
    assertThatThrownBy(() -> RunningAccount.of(0, new long[] {Long.MAX_VALUE, 1}, NO_PLAN))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> RunningAccount.of(-2, new long[] {Long.MAX_VALUE}, NO_PLAN))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> RunningAccount.of(0, new long[] {-2}, new long[] {Long.MAX_VALUE}))
        .isInstanceOf(ArithmeticException.class);
  }

  /** Sums of numbers without a limit, each year from scratch. */
  @Property
  void totalsAreThoseOfUnlimitedNumbers(
      @ForAll @LongRange(min = -MOST, max = MOST) long budget,
      @ForAll @Size(max = 21) List<@LongRange(min = -MOST, max = MOST) Long> emitted,
      @ForAll @Size(21) List<@LongRange(min = -MOST, max = MOST) Long> path) {
    RunningAccount account = RunningAccount.of(budget, array(emitted), array(path));
    for (int i = 0; i < emitted.size(); i++) {
      BigInteger spent = sum(emitted, i);
      BigInteger off = spent.subtract(sum(path, i));
      assertThat(BigInteger.valueOf(account.cumulative(i))).isEqualTo(spent);
      assertThat(BigInteger.valueOf(account.remaining(i)))
          .isEqualTo(BigInteger.valueOf(budget).subtract(spent));
      assertThat(BigInteger.valueOf(account.cumulativeDeviation(i))).isEqualTo(off);
    }
  }

  private static long[] array(List<Long> amounts) {
    return amounts.stream().mapToLong(Long::longValue).toArray();
  }

  private static BigInteger sum(List<Long> amounts, int last) {
    return amounts.stream()
        .limit(last + 1)
        .map(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }
}
