package se.klimatbokslut.domain.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money, exact to the öre, so that sums do not depend on their order. */
public record Sek(long ore) implements Comparable<Sek> {
  public static final Sek ZERO = new Sek(0);
  private static final int DECIMALS = 2;

  /**
   * An amount as somebody has booked it: nothing is rounded.
   *
   * @throws ArithmeticException when it has fractions of an öre or is above 92 thousand billion
   */
  public static Sek exactly(BigDecimal kronor) {
    return new Sek(kronor.movePointRight(DECIMALS).longValueExact());
  }

  /**
   * A computed amount, rounded to the öre, half up.
   *
   * @throws ArithmeticException above 92 thousand billion
   */
  static Sek rounded(BigDecimal kronor) {
    return exactly(kronor.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** With two decimals. */
  public BigDecimal kronor() {
    return BigDecimal.valueOf(ore, DECIMALS);
  }

  public Sek plus(Sek other) {
    return new Sek(Math.addExact(ore, other.ore));
  }

  public Sek minus(Sek other) {
    return new Sek(Math.subtractExact(ore, other.ore));
  }

  public Sek negated() {
    return new Sek(Math.negateExact(ore));
  }

  Sek atLeastZero() {
    return ore < 0 ? ZERO : this;
  }

  Sek atMost(Sek other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isPositive() {
    return ore > 0;
  }

  @Override
  public int compareTo(Sek other) {
    return Long.compare(ore, other.ore);
  }

  /** For messages: {@code 150.00 SEK}. */
  @Override
  public String toString() {
    return kronor().toPlainString() + " SEK";
  }
}
