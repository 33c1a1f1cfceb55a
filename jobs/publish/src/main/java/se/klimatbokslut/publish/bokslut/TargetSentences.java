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
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.trace.FigureKey;

/** Where the municipality's own targets stand, in sentences: verdicts first, then estimates. */
final class TargetSentences {
  private final TargetReader reader;
  private final Wording wording;
  private final SectionWording words;
  private final Locale language;
  private final int year;

  TargetSentences(TargetReader reader, Wording wording, Locale language, int year) {
    this.reader = reader;
    this.wording = wording;
    this.words = new SectionWording("short", wording);
    this.language = language;
    this.year = year;
  }

  /**
   * @param own the heaviest first
   */
  List<Sentence> of(List<TargetProgress> own) {
    List<Sentence> sentences = new ArrayList<>();
    VerdictCount.of(own, wording, year).ifPresent(sentences::add);
    own.stream().flatMap(one -> first(one).stream()).findFirst().ifPresent(sentences::add);
    own.stream().flatMap(one -> budget(one).stream()).findFirst().ifPresent(sentences::add);
    own.stream().flatMap(one -> outlook(one).stream()).findFirst().ifPresent(sentences::add);
    open(own).ifPresent(sentences::add);
    return sentences;
  }

  /** Verdict and margin of the first target that has them. */
  private Optional<Sentence> first(TargetProgress target) {
    StatedTarget stated = target.target();
    Assessment assessment = target.assessment();
    return TargetWeights.isOpen(target)
        ? Optional.empty()
        : assessment
            .margin()
            .map(
                margin ->
                    words.text(
                        "first",
                        stated.title(language),
                        Wording.small(
                            wording.texts().label("verdict", assessment.verdict()), language),
                        margin(margin, assessment.marginUnit(), stated.gas()),
                        valueYear(assessment)))
            .map(text -> new Sentence(text, VerdictCount.key(target, year).address()));
  }

  private String margin(BigDecimal margin, String unit, String gas) {
    String amount = wording.amount(margin.abs(), unit, gas);
    return margin.signum() == 0
        ? words.text("exactly")
        : words.text(margin.signum() < 0 ? "worse" : "better", amount);
  }

  private String valueYear(Assessment assessment) {
    OptionalInt judged = assessment.valueYear();
    return Integer.toString(judged.orElse(year));
  }

  /** What the answer would be if estimates came true. */
  private Optional<Sentence> outlook(TargetProgress target) {
    StatedTarget stated = target.target();
    return target
        .assessment()
        .outlook()
        .map(
            ahead ->
                words.text(
                    "outlook",
                    stated.title(language),
                    Integer.toString(ahead.year()),
                    wording.estimate(ahead, target.assessment().unit(), stated.gas()),
                    wording
                        .texts()
                        .label("outlook", ahead.verdict().isEmpty() ? "open" : ahead.verdict())))
        .map(text -> new Sentence(text, VerdictCount.key(target, year).address()));
  }

  /** How many cannot be assessed for which reason. */
  private Optional<Sentence> open(List<TargetProgress> own) {
    List<TargetProgress> open = own.stream().filter(TargetWeights::isOpen).toList();
    List<String> reasons = new ArrayList<>();
    Targets.open(open)
        .forEach(
            (reason, targets) ->
                reasons.add(
                    words.text(
                        "openReason",
                        wording.texts().label("targets.reason", reason),
                        targets.size())));
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                words.text("open", wording.list(reasons)),
                FigureKey.addresses(
                    open.stream().map(target -> VerdictCount.key(target, year)).toList())));
  }

  /** What is left of a budget, what that needs, and what waiting costs. */
  private Optional<Sentence> budget(TargetProgress target) {
    OptionalInt judged = target.assessment().valueYear();
    Optional<LedgerYear> ledger =
        judged.isEmpty()
            ? Optional.empty()
            : reader.ledgerYear(target.target().targetId(), judged.getAsInt());
    return ledger.flatMap(row -> budget(target, row));
  }

  private Optional<Sentence> budget(TargetProgress target, LedgerYear ledger) {
    Optional<BigDecimal> left = ledger.remaining().filter(amount -> amount.signum() > 0);
    Optional<BigDecimal> rate = target.assessment().requiredRatePct();
    Optional<BigDecimal> waiting = target.assessment().rateIfWaitingPct();
    return left.isEmpty() || rate.isEmpty() || waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(
                words.text(
                    "budget",
                    wording.amount(left.get(), "t", target.target().gas()),
                    Integer.toString(ledger.year()),
                    wording.percent(rate.get()),
                    wording.percent(waiting.get()),
                    Integer.toString(ledger.year() + 1)),
                FigureKey.addresses(
                    List.of(
                        VerdictCount.key(target, year),
                        FigureKey.of(
                            Table.OUT_BUDGET_LEDGER, target.target().targetId(), ledger.year())))));
  }
}
