package se.klimatbokslut.publish.revision;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.publish.text.TextBundle;

/** Pairs of editions in short, for reading in a terminal. */
final class SummaryLayout {
  private final RevisionWording wording;
  private final TextBundle texts;
  private final PrintStream out;

  SummaryLayout(Locale language, PrintStream out) {
    this.wording = new RevisionWording(language, Figures.inTerminals(language));
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
    wording.summary(summary).forEach(sentence -> write("  " + sentence));
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
