package se.klimatbokslut.runner.documents;

import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.Section;

/** A report of paragraphs and tables as a document. */
final class ReportAsMarkdown {
  private ReportAsMarkdown() {}

  static String text(Report report) {
    return "# %s\n\n%s\n%s"
        .formatted(
            report.title(),
            report.subtitle(),
            report.sections().stream()
                .map(ReportAsMarkdown::section)
                .collect(Collectors.joining()));
  }

  private static String section(Section section) {
    return "\n## %s\n%s"
        .formatted(
            section.heading(),
            section.blocks().stream().map(ReportAsMarkdown::block).collect(Collectors.joining()));
  }

  private static String block(Block block) {
    if (block instanceof Paragraph paragraph) {
      return "\n" + plain(paragraph.text()) + "\n";
    }
    if (block instanceof ReportTable table) {
      return table(table);
    }
    throw new IllegalArgumentException("Not in documents: " + block);
  }

  private static String table(ReportTable table) {
    String rules =
        table.columns().stream()
            .map(column -> column.kind() == Kind.FIGURE ? "--:" : "---")
            .collect(Collectors.joining("|", "|", "|\n"));
    return "\n%s:\n\n%s%s%s"
        .formatted(
            table.caption(),
            row(table.columns().stream().map(Column::label).toList()),
            rules,
            table.lines().stream()
                .map(line -> row(line.cells().stream().map(Cell::text).toList()))
                .collect(Collectors.joining()));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(ReportAsMarkdown::plain)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Spaces that keep numbers together are of pages. */
  private static String plain(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ');
  }
}
