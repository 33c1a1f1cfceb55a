package se.klimatbokslut.publish.peer;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.peer.PeerLine.Group;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** Value, spread and position together, for reading in a terminal; the rule of the groups last. */
final class PeerLayout {
  private final TextBundle texts;
  private final PeerWording wording;
  private final Figures figures;
  private final PrintStream out;

  PeerLayout(Locale language, PrintStream out) {
    this.figures = Figures.inTerminals(language);
    this.wording = new PeerWording(language, figures);
    this.texts = wording.texts();
    this.out = out;
  }

  void print(String municipalityId, List<PeerLine> lines) {
    write(texts.get("heading", PlaceNames.load().of(municipalityId), municipalityId));
    Country country = Area.of(municipalityId).country();
    lines.forEach(line -> print(line, country));
    write("");
    write(wording.rule(country));
  }

  private void print(PeerLine line, Country country) {
    write("");
    write(wording.measure(line));
    fact(
        "value",
        wording.value(line)
            + " ("
            + texts.label("status", line.status())
            + ", "
            + line.editionId()
            + ")");
    line.group()
        .ifPresentOrElse(
            group -> print(group, line, country), () -> fact("group", wording.withheld(line)));
  }

  private void print(Group group, PeerLine line, Country country) {
    fact("group", wording.group(group, line, country));
    fact(
        "spread",
        texts.get(
            "spread.values",
            figures.rounded(group.min(), line.unit()),
            figures.rounded(group.lowerQuartile(), line.unit()),
            figures.rounded(group.median(), line.unit()),
            figures.rounded(group.upperQuartile(), line.unit()),
            figures.rounded(group.max(), line.unit())));
    fact("position", wording.position(group));
  }

  private void fact(String label, String text) {
    write("  %-10s%s".formatted(texts.get(label), text));
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
