package se.klimatbokslut.publish.bokslut;

import java.util.List;

/**
 * What a register of the municipality comes to.
 *
 * @param id of the heading on the page
 */
public record RegisterSection(String id, String heading, String intro, List<RegisterTable> tables) {

  /** One table; its first column names the row. */
  public record RegisterTable(
      String caption, List<RegisterColumn> columns, List<RegisterLine> lines) {}

  /**
   * A column with its heading, which carries the unit.
   *
   * @param number whether it is set as figures are
   */
  public record RegisterColumn(String label, boolean number) {
    /** Class of its cells. */
    public String style() {
      return number ? "number" : "label";
    }
  }

  /** One row: a cell for each column. */
  public record RegisterLine(List<String> cells, String trace) {}
}
