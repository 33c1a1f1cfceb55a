package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Targets in short, as judged in the accounts of one year. */
final class TargetCards {
  private static final int YEARS_WORTH_TELLING = 20;
  private static final int MONTHS_OF_A_PART = 4;

  private final Wording wording;
  private final Locale language;
  private final int year;

  TargetCards(Wording wording, Locale language, int year) {
    this.wording = wording;
    this.language = language;
    this.year = year;
  }

  /**
   * @param ledger of the year that is judged, for carbon budgets
   */
  Card card(TargetProgress progress, Optional<LedgerYear> ledger) {
    StatedTarget target = progress.target();
    Assessment assessment = progress.assessment();
    List<Fact> facts = new ArrayList<>();
    ledger.ifPresent(row -> facts.addAll(ledgerFacts(row, target.gas())));
    facts.addAll(assessmentFacts(target, assessment, ledger.isPresent()));
    return new Card(
        target.title(language),
        assessment.verdict(),
        texts().label("verdict", assessment.verdict()),
        Wording.sentence(assessment.reason(language)),
        facts,
        details(target),
        FigureKey.addresses(keys(progress, ledger)));
  }

  private Details details(StatedTarget target) {
    List<Note> notes = new ArrayList<>();
    note(notes, "short.adopted", target.adopted());
    note(notes, "short.boundary", target.boundary());
    note(notes, "short.scope", target.scopeNote());
    notes.add(new Note(texts().get("short.source"), target.source()));
    String label = texts().get(target.quote() ? "short.quote" : "short.summary");
    return new Details(label, target.quotedText(), notes);
  }

  private void note(List<Note> notes, String key, String words) {
    if (!words.isEmpty()) {
      notes.add(new Note(texts().get(key), words));
    }
  }

  private List<FigureKey> keys(TargetProgress target, Optional<LedgerYear> ledger) {
    List<FigureKey> keys = new ArrayList<>();
    keys.add(VerdictCount.key(target, year));
    ledger.ifPresent(
        row ->
            keys.add(
                FigureKey.of(Table.OUT_BUDGET_LEDGER, target.target().targetId(), row.year())));
    return keys;
  }

  private List<Fact> ledgerFacts(LedgerYear row, String gas) {
    List<Fact> facts = new ArrayList<>();
    String origin = wording.origin(row.status(), row.editionId());
    add(facts, texts().get("fact.emissions", row.year()), row.emissions(), "t", gas, origin);
    addBounds(
        facts,
        texts().get("fact.emissions", row.year()),
        row.emissionsLow(),
        row.emissionsHigh(),
        "t",
        gas,
        origin);
    add(facts, texts().get("fact.path", row.year()), row.path(), "t", gas, "");
    add(facts, texts().get("fact.remaining", row.year()), row.remaining(), "t", gas, "");
    addBounds(
        facts,
        texts().get("fact.remaining", row.year()),
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
    start(assessment, gas).ifPresent(facts::add);
    String goal = texts().get(target.isCarbonBudget() ? "fact.budget" : "fact.target");
    add(facts, goal, assessment.targetValue(), unit, gas, "");
    add(facts, texts().get("fact.rate"), assessment.requiredRatePct(), "%", gas, "");
    add(facts, texts().get("fact.waiting"), assessment.rateIfWaitingPct(), "%", gas, "");
    add(facts, texts().get("fact.debt"), assessment.debt(), "t", gas, "");
    assessment
        .runOutDate()
        .ifPresent(day -> facts.add(new Fact(texts().get("fact.runOut"), partOfYear(day), "")));
    String pace = assessment.marginYears().map(this::pace).orElse("");
    add(facts, texts().get("fact.margin"), assessment.margin(), assessment.marginUnit(), gas, pace);
    assessment
        .robustness()
        .ifPresent(holds -> facts.add(new Fact(texts().get("fact.holds"), holds(holds), "")));
    String flip = assessment.flipsWhen(language);
    if (!flip.isEmpty()) {
      facts.add(new Fact(texts().get("fact.flip"), Wording.sentence(flip), ""));
    }
    assessment.outlook().ifPresent(ahead -> facts.add(outlook(ahead, unit, gas)));
    return facts;
  }

  /** {@code 1990, 240 118 t}. */
  private Optional<Fact> start(Assessment assessment, String gas) {
    OptionalInt from = assessment.path().fromYear();
    String level =
        assessment
            .path()
            .fromValue()
            .map(value -> ", " + wording.amount(value, assessment.path().fromUnit(), gas))
            .orElse("");
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fact(texts().get("fact.start"), from.getAsInt() + level, ""));
  }

  private String holds(Assessment.Holds holds) {
    if (holds.readings() == 1) {
      return texts().get("fact.holdsOne");
    }
    return holds.underAll()
        ? texts().get("fact.holdsAll", holds.readings())
        : texts().get("fact.holdsSome", holds.agreeing(), holds.readings(), holds.other(language));
  }

  private Fact outlook(Assessment.Outlook ahead, String unit, String gas) {
    String verdict = texts().label("outlook", ahead.verdict().isEmpty() ? "open" : ahead.verdict());
    return new Fact(
        texts().get("fact.outlook", ahead.year()),
        texts().get("fact.outlookValue", wording.estimate(ahead, unit, gas), verdict),
        texts().get("fact.outlookNote"));
  }

  /** {@code early 2028}: a day would claim what nobody knows. */
  private String partOfYear(LocalDate day) {
    int part = (day.getMonthValue() - 1) / MONTHS_OF_A_PART + 1;
    return texts().get("fact.part." + part, day.getYear());
  }

  /** Empty where so many years say no more than "far". */
  private String pace(BigDecimal years) {
    return years.abs().compareTo(BigDecimal.valueOf(YEARS_WORTH_TELLING)) > 0
        ? ""
        : texts().get("fact.marginYears", wording.amount(years, "years", ""));
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

  private Texts texts() {
    return wording.texts();
  }
}
