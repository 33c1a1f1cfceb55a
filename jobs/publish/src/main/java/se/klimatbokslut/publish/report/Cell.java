package se.klimatbokslut.publish.report;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in one cell of a table.
 *
 * @param text as people read it
 * @param number the same as a number, rounded as the text is; absent for words, for what is missing
 *     and for what is known by bounds only
 * @param columns how many columns it spans, mostly one
 */
public record Cell(String text, Optional<BigDecimal> number, int columns) {

  public static Cell of(String text) {
    return new Cell(text, Optional.empty(), 1);
  }

  /** A year, which is a number without thousands set apart. */
  public static Cell ofYear(int year) {
    return new Cell(String.valueOf(year), Optional.of(BigDecimal.valueOf(year)), 1);
  }

  public static Cell of(String text, BigDecimal rounded) {
    return new Cell(text, Optional.of(rounded), 1);
  }

  /** Over several columns. */
  public static Cell over(int columns, String text) {
    return new Cell(text, Optional.empty(), columns);
  }

  /** Whether it is a number whose thousands are not set apart, as years are not. */
  public boolean isPlainNumber() {
    return number.filter(value -> value.toPlainString().equals(text)).isPresent();
  }
}
