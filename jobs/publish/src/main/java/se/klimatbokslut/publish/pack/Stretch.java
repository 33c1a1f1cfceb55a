package se.klimatbokslut.publish.pack;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;

/**
 * Blocks of a section up to the chart, table or cards that they lead to, so that no page ends
 * between a heading and what it is the heading of.
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
    /** Text flows. */
    NOTHING("text-only");

    private final String style;

    Keep(String style) {
      this.style = style;
    }
  }

  /** The stretches of a section, one below the other. */
  static List<Stretch> of(Section section) {
    List<Stretch> stretches = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      blocks.add(block);
      Keep keep = keep(block);
      if (keep != Keep.NOTHING) {
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

  private static String heading(Section section, List<Stretch> before) {
    return before.isEmpty() ? section.heading() : "";
  }

  private static Keep keep(Block last) {
    if (last instanceof ReportTable table) {
      return TablePlace.inPdf(table).staysWhole() ? Keep.WHOLE : Keep.ROWS;
    }
    if (last instanceof Cards) {
      return Keep.CARD;
    }
    return last instanceof Figure || last instanceof Facts ? Keep.WHOLE : Keep.NOTHING;
  }
}
