package se.klimatbokslut.publish.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of a report. All of them are placed alike, so that readers and their programs meet one
 * shape.
 *
 * @param id letters, digits and hyphens, unique in the report; names its sheet
 * @param caption what it shows, with the unit where columns do not name it
 * @param note said behind the caption; may be empty
 * @param trace rows of the release that the caption's figures stand in; may be empty
 */
public record ReportTable(
    String id, String caption, String note, List<Column> columns, List<Line> lines, String trace)
    implements Block {

  /** Characters that a column may be wide for the sake of what stays on one line. */
  private static final int LONG_LINE = 60;

  private static final Pattern LONG_WORD = Pattern.compile("[^\\s-]{40}");

  /** Whether a column would be too wide if it did not break a word of this text. */
  public static boolean hasLongWord(String text) {
    return LONG_WORD.matcher(text).find();
  }

  /** What a column holds. */
  public enum Kind {
    /** Says which row it is, to those who hear the table, too. */
    NAME(""),
    FIGURE("number"),
    /** Stays on one line. */
    WORD("label"),
    TEXT(""),
    /** In English in reports of every language, such as messages about files. */
    ENGLISH(""),
    /** Of a machine: hashes, codes. */
    CODE("code");

    private final String style;

    Kind(String style) {
      this.style = style;
    }
  }

  /**
   * A column with its heading, which carries the unit.
   *
   * @param given whether its cells are words of a delivered file, which does not say what language
   *     they are in
   */
  public record Column(String label, Kind kind, boolean given) {
    public Column(String label, Kind kind) {
      this(label, kind, false);
    }

    /** The same column with words of a delivered file. */
    public Column asGiven() {
      return new Column(label, kind, true);
    }

    /**
     * Classes of a cell with this text, or of its heading; may be empty. Very long words are {@code
     * long}, so that they break and do not widen the page.
     */
    public String style(String text) {
      return (kind.style + (isLong(text) ? " long" : "")).strip();
    }

    private boolean isLong(String text) {
      boolean oneLine = kind == Kind.WORD || kind == Kind.FIGURE;
      return kind != Kind.CODE && ((oneLine && text.length() > LONG_LINE) || hasLongWord(text));
    }

    /** Language of its cells where it is not that of the report; empty otherwise. */
    public String language() {
      return kind == Kind.ENGLISH ? "en" : "";
    }

    /** Whether its cells are headings of their rows. */
    public boolean names() {
      return kind == Kind.NAME;
    }
  }

  /** How a row differs from others. */
  public enum Weight {
    PLAIN(""),
    /** A sum. */
    TOTAL("total"),
    /** A prognosis: set apart from what is known. */
    ESTIMATE("estimate");

    private final String style;

    Weight(String style) {
      this.style = style;
    }

    /** Class of the row; may be empty. */
    public String style() {
      return style;
    }
  }

  /**
   * One row: cells that together span all columns.
   *
   * @param trace rows of the release that it stands in
   */
  public record Line(List<Cell> cells, Weight weight, String trace) {
    public Line(List<Cell> cells, String trace) {
      this(cells, Weight.PLAIN, trace);
    }
  }

  /** A cell with the first of the columns it spans. */
  public record Placed(Column column, Cell cell) {}

  /**
   * The cells of a line with their columns.
   *
   * @throws IllegalArgumentException when they do not span the columns of the table
   */
  public List<Placed> placed(Line line) {
    int spanned = line.cells().stream().mapToInt(Cell::columns).sum();
    if (spanned != columns.size()) {
      throw new IllegalArgumentException(
          "Table %s: a line of %d cells in %d columns".formatted(id, spanned, columns.size()));
    }
    List<Placed> placed = new ArrayList<>();
    int at = 0;
    for (Cell cell : line.cells()) {
      placed.add(new Placed(columns.get(at), cell));
      at += cell.columns();
    }
    return placed;
  }
}
