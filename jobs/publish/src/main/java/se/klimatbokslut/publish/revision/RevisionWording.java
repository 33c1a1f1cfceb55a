package se.klimatbokslut.publish.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.revision.PairSummary.At;
import se.klimatbokslut.publish.revision.TargetEffect.Account;
import se.klimatbokslut.publish.revision.TargetEffect.Base;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** What an edition changed, in words of one language. */
public final class RevisionWording {
  private static final String TEXTS = "se.klimatbokslut.publish.revision.revision";

  /** Percentages to the hundredth: restatements are small. */
  static final String HUNDREDTHS = "%/year";

  private final TextBundle texts;
  private final Figures figures;

  /**
   * @throws IllegalArgumentException when there are no texts in that language
   */
  public RevisionWording(Locale language, Figures figures) {
    this.texts = TextBundle.of(TEXTS, language);
    this.figures = figures;
  }

  TextBundle texts() {
    return texts;
  }

  Figures figures() {
    return figures;
  }

  /** Why a figure changed. */
  public String cause(String code) {
    return texts.label("cause", code);
  }

  /** {@code t CO₂} or {@code t CO₂ per person}. */
  public String unit(String unit, String gas) {
    return texts.label("unit", unit).replace("{0}", texts.label("gas", gas));
  }

  /** A change in percent, with its sign and without the percent sign. */
  public String changePct(BigDecimal pct) {
    return figures.signed(pct, HUNDREDTHS);
  }

  /** What an edition changed in all municipalities together, in a few sentences. */
  public List<String> summary(PairSummary summary) {
    PlaceNames places = PlaceNames.load();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        texts.get(
            "summary.moved",
            count(summary.moved()),
            count(summary.totals()),
            percent(summary.median()),
            percent(summary.p90())));
    summary.largest().ifPresent(at -> sentences.add(at("summary.largest", at, places)));
    summary.nation().ifPresent(at -> sentences.add(at("summary.nation", at, places)));
    sentences.add(texts.get("summary.causes", causes(summary.causes())));
    return sentences;
  }

  private String at(String key, At at, PlaceNames places) {
    return texts.get(key, places.of(at.areaId()), at.year(), changePct(at.pct()));
  }

  private String causes(List<String> causes) {
    return causes.stream()
        .map(cause -> cause.split(" ", 2))
        .map(cause -> cause(cause[0]) + " " + count(Long.parseLong(cause[1])))
        .collect(Collectors.joining(", "));
  }

  private String percent(Optional<BigDecimal> value) {
    return value.map(known -> figures.withUnit(known, HUNDREDTHS, "%")).orElse("–");
  }

  private String count(long number) {
    return figures.rounded(BigDecimal.valueOf(number), "count");
  }

  /** What the edition did to a target: base, account or value, rate, verdict. */
  public String effect(TargetEffect effect) {
    List<String> sentences = new ArrayList<>();
    effect.base().ifPresent(base -> sentences.add(base(base, effect.gas())));
    effect
        .ledger()
        .ifPresentOrElse(
            account -> sentences.addAll(account(account, effect)),
            () -> value(effect).ifPresent(sentences::add));
    if (effect.hasAnyRate()) {
      sentences.add(rate(effect));
    }
    sentences.add(verdict(effect));
    return String.join(" ", sentences);
  }

  private String base(Base base, String gas) {
    String unit = base.unit();
    String now = amount(base.now(), unit, gas);
    return base.change().signum() == 0
        ? texts.get("base.same", base.year(), now)
        : texts.get(
            "base.changed",
            base.year(),
            now,
            figures.rounded(base.before(), unit),
            figures.signed(base.change(), unit));
  }

  private List<String> account(Account account, TargetEffect effect) {
    String gas = effect.gas();
    String before = figures.rounded(account.before(), "t");
    String same = amount(account.sameYears(), "t", gas);
    String left = amount(account.restated().abs(), "t", gas);
    String key =
        switch (account.restated().signum()) {
          case 1 -> "ledger.more";
          case -1 -> "ledger.less";
          default -> "ledger.same";
        };
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.get(key, effect.yearBefore().orElseThrow(), same, before, left));
    if (account.added().signum() != 0 && effect.hasAddedYears()) {
      String added = amount(account.added().negate(), "t", gas);
      sentences.add(texts.get("ledger.added", addedYears(effect), added));
    }
    return sentences;
  }

  private Optional<String> value(TargetEffect effect) {
    String unit = effect.unit();
    return effect
        .value()
        .before()
        .flatMap(
            before ->
                effect
                    .value()
                    .sameYears()
                    .map(
                        now ->
                            texts.get(
                                before.compareTo(now) == 0 ? "value.same" : "value.changed",
                                effect.yearBefore().orElseThrow(),
                                amount(now, unit, effect.gas()),
                                figures.rounded(before, unit))));
  }

  private String rate(TargetEffect effect) {
    String before = rate(effect.rate().before());
    String sameYears = rate(effect.rate().sameYears());
    return effect.hasAddedYears()
        ? texts.get("rate.added", before, sameYears, rate(effect.rate().now()), addedYears(effect))
        : texts.get("rate.same", before, sameYears);
  }

  private String rate(Optional<BigDecimal> pct) {
    return pct.map(value -> figures.withUnit(value, HUNDREDTHS, "%"))
        .orElseGet(() -> texts.get("rate.none"));
  }

  private String verdict(TargetEffect effect) {
    return texts.get(
        "verdict.changed." + effect.changedBy(),
        texts.label("verdict", effect.verdict().before()),
        texts.label("verdict", effect.verdict().sameYears()),
        texts.label("verdict", effect.verdict().now()),
        effect.hasAddedYears() ? addedYears(effect) : texts.get("years.new"));
  }

  private static String addedYears(TargetEffect effect) {
    return new YearRange(effect.yearBefore().orElseThrow() + 1, effect.yearNow().orElseThrow())
        .toString();
  }

  private String amount(BigDecimal value, String unit, String gas) {
    return figures.withUnit(value, unit, unit(unit, gas));
  }
}
