package se.klimatbokslut.publish.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.explain.Explanation;
import se.klimatbokslut.domain.explain.SectorPart;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** An explained change as one plain sentence, and a second one about restated history. */
final class ChangeSentence {
  private static final int SECTORS_NAMED = 3;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern ASIDE = Pattern.compile(" *\\(.*\\)");

  private final ExplainedChange change;
  private final TextBundle texts;
  private final Locale language;
  private final Figures figures;

  ChangeSentence(ExplainedChange change, TextBundle texts, Locale language, Figures figures) {
    this.change = change;
    this.texts = texts;
    this.language = language;
    this.figures = figures;
  }

  String text() {
    return main()
        + change.explanation().restated().map(restated -> " " + restatement(restated)).orElse("");
  }

  private String main() {
    Explanation explanation = change.explanation();
    Co2e difference = explanation.betweenYears();
    String gas = change.question().gas();
    return texts.get(
        "sentence." + direction(difference),
        texts.label("gasName", gas),
        PlaceNames.load().of(change.question().municipalityId()),
        figures.rounded(difference.tonnes().abs(), "t"),
        texts.label("gas", gas),
        percent(explanation),
        change.from().year(),
        change.to().year(),
        contributions(),
        signed(explanation.national()),
        signed(explanation.local()));
  }

  private String restatement(Co2e restated) {
    return texts.get("sentence.restated", change.from().year(), signed(restated));
  }

  private static String direction(Co2e difference) {
    return switch (Long.signum(difference.milligrams())) {
      case -1 -> "fell";
      case 1 -> "rose";
      default -> "still";
    };
  }

  /** Only of a level above zero: of nothing there is no percentage. */
  private String percent(Explanation explanation) {
    if (explanation.from().compareTo(Co2e.ZERO) <= 0) {
      return "";
    }
    BigDecimal pct =
        explanation
            .betweenYears()
            .tonnes()
            .abs()
            .multiply(HUNDRED)
            .divide(explanation.from().tonnes(), MathContext.DECIMAL64);
    return texts.get("sentence.percent", figures.rounded(pct, "%"));
  }

  private String contributions() {
    List<SectorPart> sectors = change.sectorsBySize();
    List<String> clauses = new ArrayList<>();
    for (SectorPart part : sectors.subList(0, Math.min(SECTORS_NAMED, sectors.size()))) {
      String key = clauses.isEmpty() ? "sentence.sector" : "sentence.nextSector";
      clauses.add(texts.get(key, label(part), signed(part.change())));
    }
    if (sectors.size() > SECTORS_NAMED) {
      clauses.add(texts.get("sentence.others", signed(rest(sectors))));
    }
    return enumerated(clauses);
  }

  private static Co2e rest(List<SectorPart> sectors) {
    return sectors.stream()
        .skip(SECTORS_NAMED)
        .map(SectorPart::change)
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  private String enumerated(List<String> clauses) {
    int last = clauses.size() - 1;
    return last <= 0
        ? String.join("", clauses)
        : String.join(", ", clauses.subList(0, last))
            + texts.get("sentence.and")
            + clauses.get(last);
  }

  /** Inside a sentence: small first letter, without what the label says in brackets. */
  private String label(SectorPart part) {
    String label = SectorLabels.load(language).of(part.levels().sector());
    String plain = ASIDE.matcher(label).replaceAll("");
    return plain.substring(0, 1).toLowerCase(language) + plain.substring(1);
  }

  private String signed(Co2e amount) {
    return figures.signed(amount.tonnes(), "t");
  }
}
