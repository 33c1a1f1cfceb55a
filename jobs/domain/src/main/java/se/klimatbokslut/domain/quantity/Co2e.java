package se.klimatbokslut.domain.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of greenhouse gas, in CO2 or CO2 equivalents. Exact to the milligram, so sums do not
 * depend on their order, and sums of published parts agree with published totals to the kilogram.
 */
public record Co2e(long milligrams) implements Comparable<Co2e> {
  /** Decimals of a tonne that are kept. */
  public static final int TONNE_DECIMALS = 9;

  public static final Co2e ZERO = new Co2e(0);

  /**
   * Rounds half to even at the milligram.
   *
   * @throws ArithmeticException above 9.2 Gt, more than any series here can hold
   */
  public static Co2e ofTonnes(BigDecimal tonnes) {
    return new Co2e(
        tonnes.movePointRight(TONNE_DECIMALS).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }

  /** For results of formulas with powers and logarithms, which are not exact. */
  public static Co2e ofTonnes(double tonnes) {
    return ofTonnes(BigDecimal.valueOf(tonnes));
  }

  public BigDecimal tonnes() {
    return BigDecimal.valueOf(milligrams, TONNE_DECIMALS);
  }

  /** For formulas with powers and logarithms; sums stay in {@link Co2e}. */
  public double toTonnes() {
    return tonnes().doubleValue();
  }

  public Co2e plus(Co2e other) {
    return new Co2e(Math.addExact(milligrams, other.milligrams));
  }

  public Co2e minus(Co2e other) {
    return new Co2e(Math.subtractExact(milligrams, other.milligrams));
  }

  public Co2e negated() {
    return new Co2e(Math.negateExact(milligrams));
  }

  /** This amount times a ratio, rounded half to even at the milligram. */
  public Co2e times(double ratio) {
    return ofTonnes(tonnes().multiply(BigDecimal.valueOf(ratio)));
  }

  /**
   * Tonnes per person with nine decimals, rounded half to even.
   *
   * @throws ArithmeticException when nobody lives there
   */
  public BigDecimal perPerson(long population) {
    return tonnes().divide(BigDecimal.valueOf(population), TONNE_DECIMALS, RoundingMode.HALF_EVEN);
  }

  public boolean isNegative() {
    return milligrams < 0;
  }

  @Override
  public int compareTo(Co2e other) {
    return Long.compare(milligrams, other.milligrams);
  }

  /** In tonnes, without trailing zeros, for messages: {@code 362175.591 t}. */
  @Override
  public String toString() {
    return tonnes().stripTrailingZeros().toPlainString() + " t";
  }
}
