package se.klimatbokslut.runner.ruler;

/**
 * What a bar or a part of a column reaches over, in the unit of its axis.
 *
 * @param from where it begins: at zero, or at the end of the part before it
 * @param accuracy of each end, as a ruler reads it
 */
public record Length(double from, double to, double accuracy) {
  /** Negative when it goes to the left or downwards. */
  public double value() {
    return to - from;
  }
}
