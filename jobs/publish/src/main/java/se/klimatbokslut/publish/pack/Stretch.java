package se.klimatbokslut.publish.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;

/**
 * Blocks of a section up to the chart, table or cards that they lead to, so that no page ends
 * between a heading and what it is the heading of. A list of sentences flows by itself.
 *
 * @param heading of the section before them; empty after its first stretch
 */
record Stretch(String heading, List<Block> blocks, Keep keep) {
  /** What of it stays on one page. */
  enum Keep {
    /** All. */
    WHOLE("whole"),
    /** What leads to a table, with its first rows. */
    ROWS("rows"),
    /** What leads to cards, with the first of them. */
    CARD("first-card"),
    /** All, on pages that lie. */
    LYING("lying"),
    /** Text flows. */
    NOTHING("text-only");

    private final String style;

    Keep(String style) {
      this.style = style;
    }
  }

  /**
   * The stretches of a section, one below the other.
   *
   * @param placed where its tables stand
   */
  static List<Stretch> of(Section section, Function<ReportTable, TablePlace> placed) {
    List<Stretch> stretches = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      blocks.add(block);
      Keep keep = keep(block, placed);
      if (keep != Keep.NOTHING || block instanceof Sentences) {
        stretches.add(new Stretch(heading(section, stretches), List.copyOf(blocks), keep));
        blocks.clear();
      }
    }
    if (!blocks.isEmpty() || stretches.isEmpty()) {
      stretches.add(new Stretch(heading(section, stretches), List.copyOf(blocks), Keep.NOTHING));
    }
    return stretches;
  }

  /** Class of the element that holds it. */
  public String style() {
    return keep.style;
  }

  /** Whether its paragraphs introduce something. */
  boolean leads() {
    return keep != Keep.NOTHING;
  }

  boolean lying() {
    return keep == Keep.LYING;
  }

  private static String heading(Section section, List<Stretch> before) {
    return before.isEmpty() ? section.heading() : "";
  }

  private static Keep keep(Block last, Function<ReportTable, TablePlace> placed) {
    if (last instanceof ReportTable table) {
      return keep(placed.apply(table));
    }
    if (last instanceof Cards) {
      return Keep.CARD;
    }
    return last instanceof Figure || last instanceof Facts ? Keep.WHOLE : Keep.NOTHING;
  }

  private static Keep keep(TablePlace place) {
    if (place.lying()) {
      return Keep.LYING;
    }
    return place.staysWhole() ? Keep.WHOLE : Keep.ROWS;
  }
}
