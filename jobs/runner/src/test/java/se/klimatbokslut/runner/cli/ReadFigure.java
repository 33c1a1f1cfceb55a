package se.klimatbokslut.runner.cli;

import java.math.BigDecimal;

/**
 * A figure of a table.
 *
 * @param rounding how far it may be from what it was rounded from
 */
record ReadFigure(double value, double rounding) {
  static ReadFigure of(String shown) {
    BigDecimal number = ReadPack.number(shown);
    return new ReadFigure(number.doubleValue(), number.ulp().doubleValue() / 2);
  }

  ReadFigure plus(ReadFigure other) {
    return new ReadFigure(value + other.value, rounding + other.rounding);
  }
}
