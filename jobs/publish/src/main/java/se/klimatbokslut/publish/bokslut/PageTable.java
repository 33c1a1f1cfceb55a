package se.klimatbokslut.publish.bokslut;

import java.util.List;

/**
 * A table of a page. All of them are placed alike, so that readers and their programs meet one
 * shape.
 */
public record PageTable(String caption, List<Column> columns, List<Line> lines) {

  /** What a column holds. */
  public enum Kind {
    /** Says which row it is, to those who hear the table, too. */
    NAME(""),
    FIGURE("number"),
    /** Stays on one line. */
    WORD("label"),
    TEXT("");

    private final String style;

    Kind(String style) {
      this.style = style;
    }
  }

  /** A column with its heading, which carries the unit. */
  public record Column(String label, Kind kind) {
    /** Class of its cells; may be empty. */
    public String style() {
      return kind.style;
    }

    /** Whether its cells are headings of their rows. */
    public boolean names() {
      return kind == Kind.NAME;
    }
  }

  /** One row: a cell for each column. */
  public record Line(List<String> cells, String trace) {}
}
