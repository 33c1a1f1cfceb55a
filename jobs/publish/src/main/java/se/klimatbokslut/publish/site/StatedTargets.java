package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Cards.Details;
import se.klimatbokslut.publish.report.Cards.Note;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.site.Part.Reported;
import se.klimatbokslut.publish.trace.FigureKey;

/** The targets that a county or nation has set itself, one card each. */
final class StatedTargets {
  private final Words words;

  StatedTargets(Words words) {
    this.words = words;
  }

  /**
   * @param targets of the area itself, at least one
   */
  Reported part(String areaName, List<TargetProgress> targets) {
    Section section =
        new Section(
            "own-targets",
            words.get("own.heading", areaName),
            List.of(
                new Cards(targets.stream().map(this::card).toList()),
                Paragraph.note(words.get("own.note"))));
    return new Reported(
        new Report("own-targets", words.language(), "", "", "", "", "", List.of(section)));
  }

  private Card card(TargetProgress progress) {
    StatedTarget target = progress.target();
    Assessment assessment = progress.assessment();
    return new Card(
        target.title(words.language()),
        assessment.verdict(),
        words.label("verdict", assessment.verdict()),
        Words.sentence(assessment.reason(words.language())),
        facts(progress),
        details(target),
        FigureKey.of(Table.OUT_TARGET, target.targetId(), assessment.asOfDate()).address());
  }

  private Details details(StatedTarget target) {
    List<Note> notes = new ArrayList<>();
    if (!target.scopeNote().isEmpty()) {
      notes.add(new Note(words.get("card.scope"), target.scopeNote()));
    }
    if (!target.adopted().isEmpty()) {
      notes.add(new Note(words.get("card.adopted"), target.adopted()));
    }
    notes.add(new Note(words.get("column.source"), target.source()));
    String label = words.get(target.quote() ? "card.quote" : "card.summary");
    return new Details(label, target.quotedText(), notes);
  }

  private List<Fact> facts(TargetProgress progress) {
    StatedTarget target = progress.target();
    Assessment now = progress.assessment();
    TargetWords said = new TargetWords(words, progress);
    List<Fact> facts = new ArrayList<>();
    String year = now.valueYear().isPresent() ? " " + now.valueYear().getAsInt() : "";
    String origin = words.status(now.status()) + ", " + words.edition(now.editionId());
    amount(words.get("column.value") + year, now.value(), now, target, origin, facts);
    amount(words.get("card.path") + year, now.pathValue(), now, target, "", facts);
    text(words.get("column.pathFrom"), said.pathFrom(), facts);
    amount(words.get("column.goal"), now.targetValue(), now, target, "", facts);
    text(
        words.get("column.rate"),
        now.requiredRatePct().map(rate -> words.amount(rate, "%", "")),
        facts);
    text(
        words.get("column.margin"),
        now.margin().map(margin -> words.amount(margin, now.marginUnit(), target.gas())),
        facts);
    text(words.get("column.holds"), said.holds(), facts);
    text(words.get("card.turns"), said.otherReading(), facts);
    text(words.get("column.outlook"), said.outlook(), facts);
    text(
        words.get("card.inventory"),
        Optional.of(target.boundary()).filter(id -> !id.isEmpty()),
        facts);
    return facts;
  }

  private void amount(
      String label,
      Optional<BigDecimal> value,
      Assessment assessment,
      StatedTarget target,
      String origin,
      List<Fact> facts) {
    value.ifPresent(
        known ->
            facts.add(
                new Fact(label, words.amount(known, assessment.unit(), target.gas()), origin)));
  }

  private static void text(String label, Optional<String> value, List<Fact> facts) {
    value.ifPresent(known -> facts.add(new Fact(label, known, "")));
  }
}
