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
  private static final int LISTED_BELOW = 3;
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

  private void printSteps(Lineage lineage, int depth) {
    for (Lineage.Step step : lineage.steps()) {
      if (step instanceof Lineage.Through through) {
        line(depth, Sentences.rows(through.rows()));
        printRows(through.lineages(), depth + 1);
      } else if (step instanceof Lineage.End end) {
        printEnd(end.source(), depth);
      }
    }
  }

  private void printRows(List<Lineage> lineages, int depth) {
    int most = depth > 2 ? LISTED_BELOW : LISTED;
    int listed = everything || lineages.size() <= most ? lineages.size() : most;
    for (Lineage lineage : lineages.subList(0, listed)) {
      line(depth, Sentences.row(lineage.row()));
      printSteps(lineage, depth + 1);
    }
    if (listed < lineages.size()) {
      line(depth, leftOut(lineages.subList(listed, lineages.size())));
    }
  }

  private static String leftOut(List<Lineage> lineages) {
    long cells = lineages.stream().mapToLong(lineage -> EndsOf.cells(lineage).size()).sum();
    String editions =
        lineages.stream()
            .flatMap(lineage -> EndsOf.editionIds(lineage).stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return "... and %d more rows with %d cells of %s; --all lists them"
        .formatted(lineages.size(), cells, editions);
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
