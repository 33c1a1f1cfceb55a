package se.klimatbokslut.publish.peer;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.analyse.PeerRules;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.peer.PeerLine.Group;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** Value, spread and position together, for reading in a terminal; the rule of the groups last. */
final class PeerLayout {
  private static final String COUNT = "count";

  private final TextBundle texts;
  private final Locale language;
  private final Figures figures;
  private final PrintStream out;

  PeerLayout(TextBundle texts, Locale language, PrintStream out) {
    this.texts = texts;
    this.language = language;
    this.figures = Figures.inTerminals(language);
    this.out = out;
  }

  void print(String municipalityId, List<PeerLine> lines) {
    write(texts.get("heading", PlaceNames.load().of(municipalityId), municipalityId));
    Country country = Area.of(municipalityId).country();
    lines.forEach(line -> print(line, country));
    write("");
    write(rule(country));
  }

  private void print(PeerLine line, Country country) {
    write("");
    write(
        texts.get(
            "measure." + line.measure(),
            texts.label("gasName", line.gas()),
            line.year(),
            line.sinceYear().isPresent() ? line.sinceYear().getAsInt() : ""));
    fact(
        "value",
        figures.rounded(line.value(), line.unit())
            + " "
            + texts.get("unit." + line.unit(), texts.label("gas", line.gas()))
            + " ("
            + texts.label("status", line.status())
            + ", "
            + line.editionId()
            + ")");
    line.group()
        .ifPresentOrElse(
            group -> print(group, line, country),
            () -> fact("group", texts.label("group", line.withheld())));
  }

  private void print(Group group, PeerLine line, Country country) {
    fact("group", described(group, line, country));
    fact(
        "spread",
        texts.get(
            "spread.values",
            figures.rounded(group.min(), line.unit()),
            figures.rounded(group.lowerQuartile(), line.unit()),
            figures.rounded(group.median(), line.unit()),
            figures.rounded(group.upperQuartile(), line.unit()),
            figures.rounded(group.max(), line.unit())));
    fact(
        "position",
        texts.get("position.sentence", group.lowerThan(), group.size() - 1, group.higherThan()));
  }

  private String described(Group group, PeerLine line, Country country) {
    return texts.get(
            "group.members",
            group.size(),
            PlaceNames.load().of(country.name()),
            inhabitants(group),
            texts.get(group.heavyIndustry() ? "group.heavy" : "group.other"))
        + " ("
        + texts.get("rule.year", line.populationYear().orElseThrow())
        + (group.widened() ? texts.get("group.widened") : "")
        + ")";
  }

  private String inhabitants(Group group) {
    String from = figures.rounded(group.fromPopulation(), COUNT);
    return group
        .belowPopulation()
        .map(below -> figures.rounded(below.subtract(BigDecimal.ONE), COUNT))
        .map(last -> texts.get("group.between", from, last))
        .orElseGet(() -> texts.get("group.from", from));
  }

  private String rule(Country country) {
    SectorLabels labels = SectorLabels.load(language);
    String sectors =
        PeerRules.industrySectors(country).stream()
            .sorted()
            .map(labels::of)
            .collect(Collectors.joining(" + "));
    return texts.get("rule", sectors, PeerRules.of(country).heavyFrom().toPlainString());
  }

  private void fact(String label, String text) {
    write("  %-10s%s".formatted(texts.get(label), text));
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
