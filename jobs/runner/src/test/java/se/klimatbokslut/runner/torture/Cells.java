package se.klimatbokslut.runner.torture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A published table as a grid of texts that can be changed.
 *
 * @param rows of texts, as wide as each is
 * @param labels columns that say what a row is about
 * @param values columns of figures
 * @param yearRow index of the row with a year above each column of figures; -1 where there is none
 * @param first index of the first row of figures
 * @param last index of the last row of figures
 */
record Cells(
    List<List<String>> rows,
    List<Integer> labels,
    List<Integer> values,
    int yearRow,
    int first,
    int last,
    Sums sums) {
  /** Marks a text that is written into a sheet as it is: the whole element of a cell. */
  static final char RAW = '\u0001';

  private static final int DECIMALS = 6;

  /** Which rows print the sum that a row is part of. */
  interface Sums {
    List<Integer> of(Cells cells, int row);
  }

  Cells copy() {
    List<List<String>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(new ArrayList<>(row)));
    return withRows(copy);
  }

  Cells withRows(List<List<String>> changed) {
    int moved = changed.size() - rows.size();
    return new Cells(changed, labels, values, yearRow, first, last + moved, sums);
  }

  String at(int row, int column) {
    List<String> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  void put(int row, int column, String text) {
    List<String> cells = rows.get(row);
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  boolean isNumber(int row, int column) {
    return at(row, column).matches("-?[0-9]+([.][0-9]+)?");
  }

  BigDecimal number(int row, int column) {
    return isNumber(row, column) ? new BigDecimal(at(row, column)) : BigDecimal.ZERO;
  }

  void put(int row, int column, BigDecimal number) {
    BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    put(row, column, rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
  }

  /** Changes one figure. */
  void change(int row, int column, UnaryOperator<BigDecimal> change) {
    if (isNumber(row, column)) {
      put(row, column, change.apply(number(row, column)));
    }
  }

  /** Changes one figure and every sum that it is part of. */
  void changeWithSums(int row, int column, UnaryOperator<BigDecimal> change) {
    BigDecimal before = number(row, column);
    change(row, column, change);
    BigDecimal moved = number(row, column).subtract(before);
    for (int sum : sums.of(this, row)) {
      change(sum, column, value -> value.add(moved));
    }
  }

  /** Rows that are sums of nothing and have figures that are not all zero. */
  List<Integer> leaves() {
    TreeSet<Integer> sumRows = new TreeSet<>();
    IntStream.rangeClosed(first, last).forEach(row -> sumRows.addAll(sums.of(this, row)));
    return IntStream.rangeClosed(first, last)
        .filter(
            row ->
                !sumRows.contains(row) && number(row, values.get(values.size() - 1)).signum() > 0)
        .boxed()
        .toList();
  }

  String labelsOf(int row) {
    return labels.stream().map(column -> at(row, column)).toList().toString();
  }

  List<Integer> rowsLike(int row, int label) {
    return IntStream.rangeClosed(first, last)
        .filter(other -> at(other, label).equals(at(row, label)))
        .boxed()
        .toList();
  }

  void swapFigures(int one, int other) {
    values.forEach(
        column -> {
          String text = at(one, column);
          put(one, column, at(other, column));
          put(other, column, text);
        });
  }

  void swapColumn(int one, int other, int fromRow, int toRow) {
    for (int row = fromRow; row <= toRow; row++) {
      String text = at(row, one);
      put(row, one, at(row, other));
      put(row, other, text);
    }
  }

  void shuffleRows(Random chance) {
    Collections.shuffle(rows.subList(first, last + 1), chance);
  }

  int anyValueColumn(Random chance) {
    return values.get(chance.nextInt(values.size()));
  }
}
