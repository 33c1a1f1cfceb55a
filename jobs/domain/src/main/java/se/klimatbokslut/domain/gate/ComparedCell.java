package se.klimatbokslut.domain.gate;

/**
 * A cell beside what it should about be.
 *
 * @param power of ten that it is off by, 0 when it is not
 * @param expected in tonnes
 * @param single true when the cell alone may be told, false when only with others of its kind
 */
record ComparedCell(Line line, int year, Figure found, double expected, int power, boolean single) {
  boolean slipped() {
    return power != 0;
  }
}
