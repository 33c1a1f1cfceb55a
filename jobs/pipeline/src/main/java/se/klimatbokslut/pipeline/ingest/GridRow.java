package se.klimatbokslut.pipeline.ingest;

import java.util.List;

/**
 * One row of a sheet. Cells are text without surrounding spaces; an empty cell is an empty text.
 * Numbers are written out with a decimal point, exactly as the file stores them.
 *
 * @param number counted from 1, blank rows included
 * @param cells from column A up to the last cell that the file holds
 */
record GridRow(int number, List<String> cells) {
  private static final int LETTERS = 26;

  /** Text of a cell; empty beyond the last one. */
  String text(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** True for a note below or above a table: text in the first cell and nothing beside it. */
  boolean isNote() {
    return !text(0).isEmpty() && cells.stream().skip(1).allMatch(String::isEmpty);
  }

  /** Number of cells up to the last one that is not empty. */
  int width() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** True when the cells from column A on read so, in any case. */
  boolean startsWith(List<String> headings) {
    for (int column = 0; column < headings.size(); column++) {
      if (!text(column).equalsIgnoreCase(headings.get(column))) {
        return false;
      }
    }
    return true;
  }

  /** The letters of a column counted from 0: A, B, ... Z, AA. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
