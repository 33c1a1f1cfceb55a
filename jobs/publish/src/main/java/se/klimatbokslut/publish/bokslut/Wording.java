package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.report.Cell;

/** Figures, units and codes in the language of a page. */
final class Wording {
  private static final String NONE = "–";
  private static final Cell MISSING = Cell.of(NONE);
  private static final String TO = "–";

  private final Texts texts;
  private final Figures figures;
  private final UsedEditions editions;

  Wording(Texts texts, Locale language, UsedEditions editions) {
    this.texts = texts;
    this.figures = Figures.inPages(language);
    this.editions = editions;
  }

  /** With the editions that a release is made of. */
  static Wording of(SourceReader sources, Locale language) {
    Texts texts = Texts.in(language);
    return new Wording(texts, language, new UsedEditions(sources.editions(), texts));
  }

  Texts texts() {
    return texts;
  }

  Figures figures() {
    return figures;
  }

  UsedEditions editions() {
    return editions;
  }

  /** With its unit, for running text; tonnes name their gas. */
  String amount(BigDecimal value, String unit, String gas) {
    return figures.withUnit(value, unit, unit(unit, gas));
  }

  /** {@code 131 000–362 000 t CO₂}, for what is known by bounds. */
  String between(BigDecimal low, BigDecimal high, String unit, String gas) {
    return figures.rounded(low, unit) + TO + amount(high, unit, gas);
  }

  /** {@code 97 575 t CO₂ (87 229–107 920)}: an estimate with its band. */
  String estimate(Assessment.Outlook ahead, String unit, String gas) {
    return estimate(ahead.value(), ahead.low(), ahead.high(), unit, gas);
  }

  /** The same of an estimate with these ends of its band. */
  String estimate(
      BigDecimal value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit,
      String gas) {
    String band =
        low.flatMap(
                least ->
                    high.map(
                        most -> figures.rounded(least, unit) + TO + figures.rounded(most, unit)))
            .map(" (%s)"::formatted)
            .orElse("");
    return amount(value, unit, gas) + band;
  }

  /** {@code 2023, 2024 and 2025}. */
  String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + texts.get("list.and") + items.get(last);
  }

  /** {@code 79,5 %}. */
  String percent(BigDecimal value) {
    return amount(value, "%", "");
  }

  /** A clause as a sentence of its own. */
  static String sentence(String clause) {
    return clause.isEmpty() || clause.endsWith(".") ? clause : capital(clause) + ".";
  }

  /** With a capital letter first. */
  static String capital(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  /** With a small letter first, for a label inside a sentence. */
  static String small(String label, Locale language) {
    return label.substring(0, 1).toLowerCase(language) + label.substring(1);
  }

  /** The figure, else its bounds. */
  Cell cell(
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit) {
    return low.filter(least -> value.isEmpty())
        .flatMap(
            least ->
                high.map(most -> figures.rounded(least, unit) + TO + figures.rounded(most, unit)))
        .map(Cell::of)
        .orElseGet(() -> cell(value, unit));
  }

  /** Without its unit, for a column that names it. */
  Cell cell(Optional<BigDecimal> value, String unit) {
    return value.map(known -> cell(known, unit)).orElse(MISSING);
  }

  Cell cell(BigDecimal value, String unit) {
    return Cell.of(figures.rounded(value, unit), figures.round(value, unit));
  }

  Cell signedCell(Optional<BigDecimal> value, String unit) {
    return value
        .map(known -> Cell.of(figures.signed(known, unit), figures.round(known, unit)))
        .orElse(MISSING);
  }

  /** {@code t CO₂}, or {@code t CO₂e} for all gases together. */
  String unit(String unit, String gas) {
    return switch (unit) {
      case "t" -> "t " + gas(gas);
      case "t/person" -> texts.get("unit.perPerson", "t " + gas(gas));
      default -> texts.label("unit", unit);
    };
  }

  String gas(String gas) {
    return texts.label("gas", gas);
  }

  String status(String status) {
    return status.isEmpty() ? NONE : texts.label("status", status);
  }

  /** Terms of use; as the file states them where they are a licence by name. */
  String licence(String licence) {
    return texts.label("licence", licence);
  }

  String edition(String editionId) {
    return editionId.isEmpty() ? NONE : editions.label(editionId);
  }

  /** {@code definitivt, SMHI 2024-04-18}. */
  String origin(String status, String editionId) {
    return editionId.isEmpty() ? status(status) : status(status) + ", " + edition(editionId);
  }
}
