package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.LedgerYear;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Cards.Details;
import se.klimatbokslut.publish.report.Cards.Note;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * Targets in short, for one year. An assessment of a later year is not shown: the accounts of a
 * year do not change because newer statistics came.
 */
final class TargetCards {
  private static final String NO_VERDICT = "not-assessable";

  private final Wording wording;
  private final Locale language;
  private final int year;

  TargetCards(Wording wording, Locale language, int year) {
    this.wording = wording;
    this.language = language;
    this.year = year;
  }

  /**
   * @param ledger of the year, for carbon budgets
   */
  Card card(TargetProgress progress, Optional<LedgerYear> ledger) {
    StatedTarget target = progress.target();
    Assessment assessment = progress.assessment();
    boolean later = isLater(assessment.year());
    String verdict = later ? NO_VERDICT : assessment.verdict();
    List<Fact> facts = new ArrayList<>();
    ledger.ifPresent(row -> facts.addAll(ledgerFacts(row, target.gas())));
    if (!later) {
      facts.addAll(assessmentFacts(target, assessment, ledger.isPresent()));
    }
    return new Card(
        target.title(language),
        verdict,
        later ? texts().get("verdict.later") : texts().label("verdict", verdict),
        later ? laterNote(assessment.year()) : Wording.sentence(assessment.reason(language)),
        facts,
        details(target),
        FigureKey.addresses(keys(target, assessment, ledger)));
  }

  private Details details(StatedTarget target) {
    List<Note> notes = new ArrayList<>();
    if (!target.scopeNote().isEmpty()) {
      notes.add(new Note(texts().get("short.scope"), target.scopeNote()));
    }
    notes.add(new Note(texts().get("short.source"), target.source()));
    return new Details(texts().get("short.quote"), target.quotedText(), notes);
  }

  private static List<FigureKey> keys(
      StatedTarget target, Assessment assessment, Optional<LedgerYear> ledger) {
    List<FigureKey> keys = new ArrayList<>();
    keys.add(FigureKey.of(Table.OUT_TARGET, target.targetId(), assessment.asOfDate()));
    ledger.ifPresent(
        row -> keys.add(FigureKey.of(Table.OUT_BUDGET_LEDGER, target.targetId(), row.year())));
    return keys;
  }

  private List<Fact> ledgerFacts(LedgerYear row, String gas) {
    List<Fact> facts = new ArrayList<>();
    String origin = wording.origin(row.status(), row.editionId());
    add(facts, texts().get("fact.emissions", year), row.emissions(), "t", gas, origin);
    addBounds(
        facts,
        texts().get("fact.emissions", year),
        row.emissionsLow(),
        row.emissionsHigh(),
        "t",
        gas,
        origin);
    add(facts, texts().get("fact.path", year), row.path(), "t", gas, "");
    add(facts, texts().get("fact.remaining", year), row.remaining(), "t", gas, "");
    addBounds(
        facts,
        texts().get("fact.remaining", year),
        row.remainingLow(),
        row.remainingHigh(),
        "t",
        gas,
        "");
    return facts;
  }

  private List<Fact> assessmentFacts(
      StatedTarget target, Assessment assessment, boolean ledgerShown) {
    List<Fact> facts = new ArrayList<>();
    String gas = target.gas();
    String unit = assessment.unit();
    if (!ledgerShown && assessment.year().isPresent()) {
      int of = assessment.valueYear().orElse(assessment.year().getAsInt());
      String origin = wording.origin(assessment.status(), assessment.editionId());
      String value = texts().get("fact.value", of);
      add(facts, value, assessment.value(), unit, gas, origin);
      if (assessment.value().isEmpty()) {
        addBounds(facts, value, assessment.valueLow(), assessment.valueHigh(), unit, gas, origin);
      }
      add(facts, texts().get("fact.path", of), assessment.pathValue(), unit, gas, "");
    }
    String goal = texts().get(target.isCarbonBudget() ? "fact.budget" : "fact.target");
    add(facts, goal, assessment.targetValue(), unit, gas, "");
    add(facts, texts().get("fact.rate"), assessment.requiredRatePct(), "%", gas, "");
    add(facts, texts().get("fact.waiting"), assessment.rateIfWaitingPct(), "%", gas, "");
    add(facts, texts().get("fact.debt"), assessment.debt(), "t", gas, "");
    assessment
        .runOutDate()
        .ifPresent(day -> facts.add(new Fact(texts().get("fact.runOut"), day.toString(), "")));
    String pace = assessment.marginYears().map(this::pace).orElse("");
    add(facts, texts().get("fact.margin"), assessment.margin(), assessment.marginUnit(), gas, pace);
    String flip = assessment.flipsWhen(language);
    if (!flip.isEmpty()) {
      facts.add(new Fact(texts().get("fact.flip"), Wording.sentence(flip), ""));
    }
    return facts;
  }

  private String pace(BigDecimal years) {
    return texts().get("fact.marginYears", wording.amount(years, "years", ""));
  }

  private void add(
      List<Fact> facts,
      String label,
      Optional<BigDecimal> value,
      String unit,
      String gas,
      String origin) {
    value.ifPresent(known -> facts.add(new Fact(label, wording.amount(known, unit, gas), origin)));
  }

  private void addBounds(
      List<Fact> facts,
      String label,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit,
      String gas,
      String origin) {
    low.ifPresent(
        least ->
            high.ifPresent(
                most ->
                    facts.add(new Fact(label, wording.between(least, most, unit, gas), origin))));
  }

  private boolean isLater(OptionalInt assessed) {
    return assessed.isPresent() && assessed.getAsInt() > year;
  }

  private String laterNote(OptionalInt assessed) {
    return texts().get("verdict.laterNote", assessed.orElseThrow(), year);
  }

  private Texts texts() {
    return wording.texts();
  }
}
