package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.followup.LedgerYear;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.followup.WhoseTarget;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Subheading;

/**
 * The targets that are measured on a municipality as judged in the accounts of a year: its own, and
 * apart from them those that the nation, its county or a programme has set.
 */
final class Targets {
  private static final String STATED =
      "select count(*) as targets from core_target where municipality_id = ?";
  private static final String YEARS =
      "select min(year) as first_year, max(year) as last_year from out_target_year"
          + " where municipality_id = ?";

  private final ReleaseDatabase database;
  private final TargetReader reader;
  private final SectionWording words;
  private final TargetCards cards;
  private final Locale language;
  private final String municipalityId;
  private final int year;
  private final List<TargetProgress> progress;

  Targets(
      ReleaseDatabase database,
      TargetReader reader,
      Wording wording,
      Locale language,
      String municipalityId,
      int year) {
    this.database = database;
    this.reader = reader;
    this.words = new SectionWording("targets", wording);
    this.cards = new TargetCards(wording, language, year);
    this.language = language;
    this.municipalityId = municipalityId;
    this.year = year;
    this.progress =
        isHeld()
            ? reader.progressIn(FollowUpFilter.ofMunicipality(municipalityId), year).stream()
                .sorted(new TargetWeights(database, municipalityId).order())
                .toList()
            : List.of();
  }

  /** Releases were made before there were verdicts by year. */
  private boolean isHeld() {
    return database.release().tableNames().contains(Table.OUT_TARGET_YEAR.id());
  }

  List<StatedTarget> stated() {
    return progress.stream().map(TargetProgress::target).toList();
  }

  /** Those that the municipality has set itself, the heaviest first. */
  List<TargetProgress> own() {
    return progress.stream().filter(target -> !target.target().isSetByAnother()).toList();
  }

  /**
   * @param newest year of the statistics; empty without any
   */
  Stream<Section> sections(String areaName, OptionalInt newest) {
    List<Block> blocks = new ArrayList<>();
    if (own().isEmpty()) {
      blocks.add(Paragraph.of(none(areaName)));
    } else {
      blocks.add(Paragraph.of(judged(newest)));
      blocks.addAll(cards(own()));
    }
    return Stream.concat(
        Stream.of(new Section("targets", words.text("heading"), blocks)), setByOthers(areaName));
  }

  /** As of when targets are judged, and from which editions. */
  private String judged(OptionalInt newest) {
    String asOf = progress.get(0).assessment().asOfDate().toString();
    boolean isAhead = newest.isPresent() && newest.getAsInt() < year;
    return words.text(isAhead ? "judgedAhead" : "judged", Integer.toString(year), asOf);
  }

  private String none(String areaName) {
    if (statedTargets() == 0) {
      return words.text("none", areaName) + " " + words.text("noneNote");
    }
    if (!progress.isEmpty()) {
      return words.text("noneOwn", areaName);
    }
    return isHeld() ? notJudged() : words.text("before");
  }

  /** Verdicts are kept for some years only. */
  private String notJudged() {
    return database
        .rows(
            YEARS,
            List.of(municipalityId),
            row ->
                words.text(
                    "noYear",
                    Integer.toString(year),
                    row.text("first_year"),
                    row.text("last_year")))
        .get(0);
  }

  private int statedTargets() {
    return database
        .rows(STATED, List.of(municipalityId), row -> row.number("targets").orElseThrow())
        .get(0)
        .intValueExact();
  }

  private Stream<Section> setByOthers(String areaName) {
    Map<String, List<TargetProgress>> bySetter = new LinkedHashMap<>();
    progress.stream()
        .filter(target -> target.target().isSetByAnother())
        .forEach(
            target ->
                bySetter
                    .computeIfAbsent(target.target().setBy(), setter -> new ArrayList<>())
                    .add(target));
    List<Section> sections = new ArrayList<>();
    bySetter
        .values()
        .forEach(targets -> sections.add(setBy(sections.size() + 1, targets, areaName)));
    return sections.stream();
  }

  private Section setBy(int number, List<TargetProgress> targets, String areaName) {
    StatedTarget any = targets.get(0).target();
    List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(words.text("setBy", areaName))));
    blocks.addAll(cards(targets));
    return new Section(
        "targets-of-others-" + number, WhoseTarget.of(language).heading(any), blocks);
  }

  /** Those that cannot be assessed behind the others, under their reason. */
  private List<Block> cards(List<TargetProgress> targets) {
    List<Block> blocks = new ArrayList<>();
    List<Card> judged =
        targets.stream().filter(target -> !TargetWeights.isOpen(target)).map(this::card).toList();
    if (!judged.isEmpty()) {
      blocks.add(new Cards(judged));
    }
    open(targets)
        .forEach(
            (reason, open) -> {
              blocks.add(new Subheading(words.text("open", words.label("reason", reason))));
              blocks.add(new Cards(open.stream().map(this::card).toList()));
            });
    return blocks;
  }

  /** Targets that cannot be assessed, by the code of their reason. */
  static Map<String, List<TargetProgress>> open(Collection<TargetProgress> targets) {
    return targets.stream()
        .filter(TargetWeights::isOpen)
        .collect(
            Collectors.groupingBy(
                target -> target.assessment().reasonCode(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private Card card(TargetProgress target) {
    OptionalInt judged = target.assessment().valueYear();
    Optional<LedgerYear> ledger =
        reader.ledgerYear(target.target().targetId(), judged.orElse(year));
    return cards.card(target, ledger);
  }
}
