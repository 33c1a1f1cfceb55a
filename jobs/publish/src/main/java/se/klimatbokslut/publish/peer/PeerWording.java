package se.klimatbokslut.publish.peer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.analyse.PeerRules;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.peer.PeerLine.Group;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** Comparisons with municipalities of the same kind in words of one language. */
public final class PeerWording {
  private static final String TEXTS = "se.klimatbokslut.publish.peer.peer";
  private static final String COUNT = "count";

  private final TextBundle texts;
  private final Locale language;
  private final Figures figures;

  /**
   * @throws IllegalArgumentException when there are no texts in that language
   */
  public PeerWording(Locale language, Figures figures) {
    this.texts = TextBundle.of(TEXTS, language);
    this.language = language;
    this.figures = figures;
  }

  TextBundle texts() {
    return texts;
  }

  /** What is measured, of which gas and when. */
  public String measure(PeerLine line) {
    return texts.get(
        "measure." + line.measure(),
        texts.label("gasName", line.gas()),
        line.year(),
        line.sinceYear().isPresent() ? line.sinceYear().getAsInt() : "");
  }

  /** With its unit. */
  public String value(PeerLine line) {
    return figures.rounded(line.value(), line.unit()) + " " + unit(line);
  }

  /** What the value and the spread of its group are counted in. */
  public String unit(PeerLine line) {
    return texts.get("unit." + line.unit(), texts.label("gas", line.gas()));
  }

  /** How many municipalities of which kind. */
  public String group(Group group, PeerLine line, Country country) {
    return texts.get(
            "group.members",
            group.size(),
            PlaceNames.load().of(country.code()),
            inhabitants(group),
            texts.get(group.heavyIndustry() ? "group.heavy" : "group.other"))
        + " ("
        + texts.get("rule.year", line.populationYear().orElseThrow())
        + (group.widened() ? texts.get("group.widened") : "")
        + ")";
  }

  /** Why there is no group. */
  public String withheld(PeerLine line) {
    return texts.label("group", line.withheld());
  }

  /** Where the value stands, never as a rank. */
  public String position(Group group) {
    return texts.get("position.sentence", group.lowerThan(), group.size() - 1, group.higherThan());
  }

  /** How groups are made. */
  public String rule(Country country) {
    SectorLabels labels = SectorLabels.load(language);
    String sectors =
        PeerRules.industrySectors(country).stream()
            .sorted()
            .map(labels::of)
            .collect(Collectors.joining(" + "));
    return texts.get("rule", sectors, PeerRules.of(country).heavyFrom().toPlainString());
  }

  private String inhabitants(Group group) {
    String from = figures.rounded(group.fromPopulation(), COUNT);
    return group
        .belowPopulation()
        .map(below -> figures.rounded(below.subtract(BigDecimal.ONE), COUNT))
        .map(last -> texts.get("group.between", from, last))
        .orElseGet(() -> texts.get("group.from", from));
  }
}
