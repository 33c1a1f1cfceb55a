package se.klimatbokslut.publish.revision;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.revision.PairSummary.At;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** Pairs of editions in short, for reading in a terminal. */
final class SummaryLayout {
  private final Figures figures;
  private final RevisionWording wording;
  private final TextBundle texts;
  private final PlaceNames places = PlaceNames.load();
  private final PrintStream out;

  SummaryLayout(Locale language, PrintStream out) {
    this.figures = Figures.inTerminals(language);
    this.wording = new RevisionWording(language, figures);
    this.texts = wording.texts();
    this.out = out;
  }

  void print(List<PairSummary> pairs) {
    write(texts.get("summary.heading"));
    if (pairs.isEmpty()) {
      write(texts.get("summary.none"));
    }
    pairs.forEach(this::print);
  }

  private void print(PairSummary summary) {
    EditionPair pair = summary.pair();
    write("");
    write(
        texts.get(
            "pair", texts.label("gasName", pair.gas()), pair.fromEdition(), pair.toEdition()));
    write(
        "  "
            + texts.get(
                "summary.moved",
                count(summary.moved()),
                count(summary.totals()),
                percent(summary.median()),
                percent(summary.p90())));
    summary.largest().ifPresent(at -> write("  " + texts.get("summary.largest", arguments(at))));
    summary.nation().ifPresent(at -> write("  " + texts.get("summary.nation", arguments(at))));
    write("  " + texts.get("summary.causes", causes(summary.causes())));
  }

  private Object[] arguments(At at) {
    return new Object[] {places.of(at.areaId()), at.year(), wording.changePct(at.pct())};
  }

  private String causes(List<String> causes) {
    return causes.stream()
        .map(cause -> cause.split(" ", 2))
        .map(cause -> wording.cause(cause[0]) + " " + count(Long.parseLong(cause[1])))
        .collect(Collectors.joining(", "));
  }

  private String percent(Optional<BigDecimal> value) {
    return value.map(known -> figures.withUnit(known, RevisionWording.HUNDREDTHS, "%")).orElse("–");
  }

  private String count(long number) {
    return figures.rounded(BigDecimal.valueOf(number), "count");
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
