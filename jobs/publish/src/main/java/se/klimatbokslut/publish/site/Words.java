package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PublicationNames;

/** Texts, figures and names of codes in the language of a page. */
final class Words {
  static final String MISSING = "–";

  private static final String SITE = "se.klimatbokslut.publish.site.site";

  /** The names of licences stand with the reports. */
  private static final String REPORTS = "se.klimatbokslut.publish.bokslut.bokslut";

  private final Locale language;
  private final TextBundle texts;
  private final TextBundle reports;
  private final Figures figures;
  private final EditionNames editions;

  Words(Locale language, EditionNames editions) {
    this.language = language;
    this.texts = TextBundle.of(SITE, language);
    this.reports = TextBundle.of(REPORTS, language);
    this.figures = Figures.inPages(language);
    this.editions = editions;
  }

  Locale language() {
    return language;
  }

  EditionNames editions() {
    return editions;
  }

  Figures figures() {
    return figures;
  }

  /** The text with {@code {0}}, {@code {1}} replaced. */
  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }

  /** The word for a code of a table. */
  String label(String kind, String code) {
    return texts.label(kind, code);
  }

  String licence(String licence) {
    return reports.label("licence", licence);
  }

  String publication(String publication) {
    return PublicationNames.of(publication, language);
  }

  /** {@code SMHI, växthusgaser 2025-09-01}; several where a figure is from several. */
  String edition(String editionIds) {
    return editions.named(editionIds, this::publication);
  }

  /** With its unit; tonnes name their gas. */
  String amount(BigDecimal value, String unit, String gas) {
    return figures.withUnit(value, unit, unit(unit, gas));
  }

  String amount(Optional<BigDecimal> value, String unit, String gas) {
    return value.map(known -> amount(known, unit, gas)).orElse(MISSING);
  }

  /** Without its unit, for a column that names it. */
  String cell(Optional<BigDecimal> value, String unit) {
    return value.map(known -> figures.rounded(known, unit)).orElse(MISSING);
  }

  /** {@code t CO₂e}, {@code t CO₂e per person}, {@code %}. */
  String unit(String unit, String gas) {
    return switch (unit) {
      case "t" -> "t " + label("gas", gas);
      case "t/person" -> get("unit.perPerson", "t " + label("gas", gas));
      default -> label("unit", unit);
    };
  }

  String status(String status) {
    return status.isEmpty() ? MISSING : label("status", status);
  }

  /** A clause as a sentence of its own. */
  static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }
}
