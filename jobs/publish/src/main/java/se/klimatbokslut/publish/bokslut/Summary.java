package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.LedgerYear;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/**
 * The year in five sentences, made of verdicts and figures of the rest of the report: level,
 * targets, the first target, its budget, the largest sectors. What is not known is not said, and
 * others come in.
 */
final class Summary {
  private static final int SENTENCES = 5;
  private static final String TONNES = "t";

  private final EmissionsReader emissions;
  private final TargetReader targets;
  private final Wording wording;
  private final SectionWording words;
  private final SectorLabels labels;
  private final Locale language;
  private final int year;

  Summary(
      EmissionsReader emissions, TargetReader targets, Wording wording, Locale language, int year) {
    this.emissions = emissions;
    this.targets = targets;
    this.wording = wording;
    this.words = new SectionWording("short", wording);
    this.labels = SectorLabels.load(language);
    this.language = language;
    this.year = year;
  }

  Section section(String areaName, List<TargetProgress> assessed) {
    List<Sentence> sentences = new ArrayList<>();
    String gas = gas();
    List<SectorYear> known = emissions.lastYears(year, gas);
    level(gas, areaName, known).ifPresent(sentences::add);
    VerdictCount.of(assessed, wording).ifPresent(sentences::add);
    assessed.stream().flatMap(one -> first(one).stream()).findFirst().ifPresent(sentences::add);
    assessed.stream().flatMap(one -> budget(one).stream()).findFirst().ifPresent(sentences::add);
    sentences.addAll(largest(known));
    emissions.consumption(year).stream().findFirst().map(this::consumed).ifPresent(sentences::add);
    return new Section(
        "short",
        words.text("heading"),
        List.of(new Sentences(sentences.stream().limit(SENTENCES).toList())));
  }

  private String gas() {
    return EmissionsSections.GASES.stream()
        .filter(gas -> !emissions.sectors(year, gas).isEmpty())
        .findFirst()
        .orElse(EmissionsSections.GASES.get(0));
  }

  /** What was emitted, beside the year before that is known. */
  private Optional<Sentence> level(String gas, String areaName, List<SectorYear> known) {
    List<SectorYear> totals = known.stream().filter(SectorYear::isTotal).limit(2).toList();
    return totals.stream()
        .findFirst()
        .filter(total -> total.year() == year)
        .map(
            now ->
                new Sentence(
                    words.text(
                        totals.size() == 1 ? "level" : "levelBefore",
                        wording.texts().label("gasName", gas),
                        areaName,
                        tonnes(now, gas),
                        Integer.toString(now.year()),
                        wording.origin(now.status(), now.editionId()),
                        totals.size() == 1 ? "" : tonnes(totals.get(1), gas),
                        totals.size() == 1 ? "" : Integer.toString(totals.get(1).year())),
                    FigureKey.addresses(totals.stream().map(SectorYear::key).toList())));
  }

  private String tonnes(SectorYear row, String gas) {
    return wording.amount(row.emissions().orElse(BigDecimal.ZERO), TONNES, gas);
  }

  /** Verdict and margin of the first target. */
  private Optional<Sentence> first(TargetProgress target) {
    StatedTarget stated = target.target();
    Assessment assessment = target.assessment();
    String verdict = wording.texts().label("verdict", assessment.verdict());
    return assessment
        .margin()
        .map(
            margin ->
                words.text(
                    "first",
                    stated.title(language),
                    small(verdict),
                    wording.amount(margin, assessment.marginUnit(), stated.gas())))
        .map(text -> new Sentence(text, VerdictCount.key(target).address()));
  }

  /** What is left of a budget, what that needs, and what waiting costs. */
  private Optional<Sentence> budget(TargetProgress target) {
    Assessment assessment = target.assessment();
    String id = target.target().targetId();
    Optional<LedgerYear> ledger = targets.ledgerYear(id, year);
    return ledger
        .flatMap(LedgerYear::remaining)
        .filter(left -> left.signum() > 0)
        .flatMap(
            left ->
                assessment
                    .requiredRatePct()
                    .flatMap(
                        rate ->
                            assessment
                                .rateIfWaitingPct()
                                .map(waiting -> budget(target.target(), left, rate, waiting))))
        .map(
            text ->
                new Sentence(
                    text,
                    FigureKey.addresses(
                        List.of(
                            VerdictCount.key(target),
                            FigureKey.of(Table.OUT_BUDGET_LEDGER, id, year)))));
  }

  private String budget(StatedTarget target, BigDecimal left, BigDecimal rate, BigDecimal waiting) {
    return words.text(
        "budget",
        wording.amount(left, TONNES, target.gas()),
        Integer.toString(year),
        wording.percent(rate),
        wording.percent(waiting));
  }

  /** The two largest sectors of the year, one sentence each. */
  private List<Sentence> largest(List<SectorYear> known) {
    List<SectorYear> sectors =
        known.stream().filter(row -> row.year() == year && !row.isTotal()).limit(2).toList();
    return Stream.of("largest", "second")
        .limit(sectors.size())
        .map(
            key -> {
              SectorYear sector = sectors.get(key.equals("largest") ? 0 : 1);
              return new Sentence(
                  words.text(
                      key,
                      small(labels.of(sector.sector())),
                      tonnes(sector, sector.key().value("gas")),
                      wording.origin(sector.status(), sector.editionId())),
                  sector.key().address());
            })
        .toList();
  }

  private Sentence consumed(SectorYear figure) {
    return new Sentence(
        words.text(
            "consumed",
            wording.amount(figure.perCapita().orElse(BigDecimal.ZERO), "t/person", "GHG"),
            Integer.toString(figure.year()),
            wording.origin(figure.status(), figure.editionId())),
        figure.key().address());
  }

  private String small(String label) {
    return label.substring(0, 1).toLowerCase(language) + label.substring(1);
  }
}
