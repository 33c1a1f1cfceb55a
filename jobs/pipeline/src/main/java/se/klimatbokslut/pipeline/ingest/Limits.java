package se.klimatbokslut.pipeline.ingest;

import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TooLarge;

/** Sizes far beyond any publication here. Larger files are refused before they are read. */
final class Limits {
  static final int ROWS = 200_000;
  static final int COLUMNS = 200;

  /** Of a JSON document: 98 municipalities by 58 key figures of four fields make 23 000 a year. */
  static final int JSON_VALUES = 500_000;

  static final long SHARED_STRINGS_BYTES = 100_000_000;
  static final long WORKBOOK_BYTES = 1_000_000_000;
  static final long TEXT_BYTES = 250_000_000;
  static final int LINE_BYTES = 1_000_000;

  /** Excel itself allows 32 767. */
  static final int CELL_CHARACTERS = 40_000;

  static final int LINES_PER_CELL = 100;

  private Limits() {}

  static RefusedFileException tooLarge(SourceCell at, String found, String expected) {
    return new RefusedFileException(new TooLarge(at, found, expected));
  }

  static RefusedFileException tooManyRows(SourceCell at) {
    return tooLarge(at, "more than " + ROWS + " rows", "at most " + ROWS);
  }

  static RefusedFileException tooManyValues(SourceCell at) {
    return tooLarge(at, "more than " + JSON_VALUES + " values", "at most " + JSON_VALUES);
  }

  static RefusedFileException tooManyColumns(SourceCell at) {
    return tooLarge(at, "more than " + COLUMNS + " columns", "at most " + COLUMNS);
  }
}
