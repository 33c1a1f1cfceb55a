package se.klimatbokslut.publish.bokslut;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Section;

/** The targets of a municipality, carbon budgets first. */
final class Targets {
  private final TargetReader reader;
  private final Wording wording;
  private final TargetCards cards;
  private final int year;
  private final List<TargetProgress> progress;

  Targets(TargetReader reader, Wording wording, Locale language, String municipalityId, int year) {
    this.reader = reader;
    this.wording = wording;
    this.cards = new TargetCards(wording, language, year);
    this.year = year;
    this.progress =
        reader.progress(FollowUpFilter.ofMunicipality(municipalityId)).stream()
            .sorted(Comparator.comparing(target -> !target.target().isCarbonBudget()))
            .toList();
  }

  List<StatedTarget> stated() {
    return progress.stream().map(TargetProgress::target).toList();
  }

  /** Those that are assessed for the year of the accounts or an earlier one. */
  List<TargetProgress> assessed() {
    return progress.stream()
        .filter(target -> target.assessment().year().orElse(year) <= year)
        .toList();
  }

  Section section(String areaName) {
    SectionWording words = new SectionWording("targets", wording);
    if (progress.isEmpty()) {
      String none =
          Stream.of(words.text("none", areaName), words.text("noneNote"))
              .collect(Collectors.joining(" "));
      return new Section("targets", words.text("heading"), List.of(Paragraph.of(none)));
    }
    return new Section(
        "targets",
        words.text("heading"),
        List.of(new Cards(progress.stream().map(this::card).toList())));
  }

  private Card card(TargetProgress target) {
    return cards.card(target, reader.ledgerYear(target.target().targetId(), year));
  }
}
