package se.klimatbokslut.publish.trace;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.release.ReleaseManifest;
import se.klimatbokslut.publish.table.Terminal;

/** A trace as an indented text. Long lists are summed up unless everything is asked for. */
final class TraceText {
  private static final int LISTED = 12;
  private static final int STEPS_SHOWN = 2;
  private static final String INDENT = "  ";

  private final PrintStream out;
  private final boolean everything;

  TraceText(PrintStream out, boolean everything) {
    this.out = out;
    this.everything = everything;
  }

  void print(Trace trace, Optional<Verification> verification) {
    ReleaseManifest made = trace.release().manifest();
    out.println(Sentences.row(trace.lineage().row()));
    printSteps(trace.lineage(), 1);
    out.println();
    out.println(
        "Release %s, as of %s, code version %s%s"
            .formatted(
                trace.release().id(),
                made.asOfDate(),
                made.codeVersion(),
                made.sample() ? ", sample data" : ""));
    trace.editions().forEach(this::printEdition);
    verification.ifPresent(this::print);
  }

  private void printSteps(Lineage lineage, int step) {
    for (Lineage.Step way : lineage.steps()) {
      if (way instanceof Lineage.Through through) {
        line(step * 2 - 1, Sentences.rows(through.rows()));
        printRows(through.lineages(), lineage.row(), step);
      } else if (way instanceof Lineage.End end) {
        printEnd(end.source(), step * 2 - 1);
      }
    }
  }

  private void printRows(List<Lineage> lineages, TracedRow madeOfThem, int step) {
    int listed = everything ? lineages.size() : Math.min(LISTED, lineages.size());
    lineages.subList(0, listed).forEach(lineage -> printRow(lineage, madeOfThem, step));
    if (listed < lineages.size()) {
      List<Lineage> others = lineages.subList(listed, lineages.size());
      line(step * 2, "... and %d more, %s".formatted(others.size(), summary(others)));
    }
  }

  private void printRow(Lineage lineage, TracedRow madeOfIt, int step) {
    Optional<Source.Cell> cell = onlyCell(lineage);
    if (cell.isPresent()) {
      line(step * 2, Sentences.row(lineage.row(), madeOfIt, cell.get()));
    } else {
      line(step * 2, Sentences.row(lineage.row(), madeOfIt));
      if (everything || step < STEPS_SHOWN || EndsOf.editionIds(lineage).isEmpty()) {
        printSteps(lineage, step + 1);
      } else {
        line(step * 2 + 1, summary(List.of(lineage)));
      }
    }
  }

  private static Optional<Source.Cell> onlyCell(Lineage lineage) {
    return lineage.steps().size() == 1
            && lineage.steps().get(0) instanceof Lineage.End end
            && end.source() instanceof Source.Cell cell
        ? Optional.of(cell)
        : Optional.empty();
  }

  private static String summary(List<Lineage> lineages) {
    long cells = lineages.stream().flatMap(one -> EndsOf.cells(one).stream()).distinct().count();
    String editions =
        lineages.stream()
            .flatMap(lineage -> EndsOf.editionIds(lineage).stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String of = editions.isEmpty() ? "no edition" : editions;
    return cells == 0
        ? "no single cells, but whole editions: " + of + "; --all shows which of their rows"
        : cells + (cells == 1 ? " cell of " : " cells of ") + of + "; --all lists them";
  }

  private void printEnd(Source source, int depth) {
    if (source instanceof Source.Cell cell) {
      line(depth, Sentences.cell(cell));
    } else if (source instanceof Source.Many many) {
      line(depth, Sentences.many(many));
      line(depth + 1, many.sql());
    } else if (source instanceof Source.Edition edition) {
      line(depth, "edition " + edition.editionId());
    } else if (source instanceof Source.Words words) {
      line(depth, words.text());
    }
  }

  private void printEdition(TracedRow edition) {
    line(
        0,
        "Edition %s: %s of %s, issue %s, file %s"
            .formatted(
                edition.text("edition_id"),
                edition.text("publication"),
                edition.text("edition_date"),
                edition.text("issue"),
                edition.text("file_name")));
    line(1, "SHA-256 " + edition.text("sha256") + ", archive/" + edition.text("sha256"));
  }

  private void print(Verification verification) {
    out.println();
    verification.mismatches().forEach(mismatch -> line(0, "does not hold: " + mismatch));
    out.println(
        "Verified: %d archived files hashed, %d cells read again, %s"
            .formatted(
                verification.files(),
                verification.cells(),
                verification.holds()
                    ? "all as the release has them"
                    : verification.mismatches().size() + " not as the release has them"));
  }

  private void line(int depth, String text) {
    out.println(INDENT.repeat(depth) + Terminal.safe(text));
  }
}
