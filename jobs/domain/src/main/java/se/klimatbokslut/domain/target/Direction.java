package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Arrays;

/** Which side of its bound is a value's good side. */
public enum Direction {
  AT_LEAST("at-least", 1, "higher", "lower"),
  AT_MOST("at-most", -1, "lower", "higher");

  private final String id;
  private final BigDecimal sign;
  private final String better;
  private final String worse;

  Direction(String id, int sign, String better, String worse) {
    this.id = id;
    this.sign = BigDecimal.valueOf(sign);
    this.better = better;
    this.worse = worse;
  }

  /** As written in target files. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a direction
   */
  public static Direction ofId(String id) {
    return Arrays.stream(values())
        .filter(direction -> direction.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A direction is at-least or at-most, not '" + id + "'"));
  }

  /** A change, positive when it is for the better. */
  BigDecimal gain(BigDecimal change) {
    return change.multiply(sign);
  }

  String better() {
    return better;
  }

  String worse() {
    return worse;
  }
}
