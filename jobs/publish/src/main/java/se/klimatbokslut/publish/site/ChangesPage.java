package se.klimatbokslut.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.revision.EditionPair;
import se.klimatbokslut.publish.revision.PairSummary;
import se.klimatbokslut.publish.revision.RevisionWording;
import se.klimatbokslut.publish.site.Part.ListCell;
import se.klimatbokslut.publish.site.Part.ListColumn;
import se.klimatbokslut.publish.site.Part.Listing;
import se.klimatbokslut.publish.site.Part.Reported;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** Revision notes: what each new edition changed in years that were known before. */
final class ChangesPage {
  private final SiteContents contents;
  private final Changes changes;
  private final Words words;
  private final RevisionWording wording;
  private final SitePath path;

  ChangesPage(SiteContents contents, Changes changes, Words words) {
    this.contents = contents;
    this.changes = changes;
    this.words = words;
    this.wording = new RevisionWording(words.language(), words.figures());
    this.path = path(words.language());
  }

  static SitePath path(Locale language) {
    return SitePath.of(language, "changes");
  }

  /** Of the section about a pair of editions. */
  static String anchor(EditionPair pair) {
    return "edition-" + pair.toEdition().replaceAll("[^A-Za-z0-9-]", "-") + "-" + pair.gas();
  }

  PublicPage page() {
    return new PublicPage(
        path,
        words.language(),
        "changes",
        words.get("changes.heading"),
        words.get("changes.heading") + " – " + words.get("site.name"),
        "",
        words.get("changes.lead"),
        List.of(new Link(path.to(SitePath.start(words.language())), words.get("nav.start"))),
        parts());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (!changes.verdicts().isEmpty()) {
      parts.add(verdicts());
    }
    parts.add(new Reported(editions()));
    return parts;
  }

  private Report editions() {
    List<Section> sections =
        changes.pairs().isEmpty()
            ? List.of(
                new Section(
                    "editions",
                    words.get("changes.editions"),
                    List.of(Paragraph.of(words.get("changes.none")))))
            : changes.pairs().stream().map(this::section).toList();
    return new Report("changes", words.language(), "", "", "", "", "", sections);
  }

  private Section section(PairSummary summary) {
    EditionPair pair = summary.pair();
    List<Sentence> sentences =
        wording.summary(summary).stream()
            .map(text -> new Sentence(Words.sentence(text), ""))
            .toList();
    List<Block> blocks =
        List.of(
            new Sentences(sentences),
            Paragraph.note(words.get("changes.pair", pair.fromEdition(), pair.toEdition())));
    return new Section(
        anchor(pair),
        words.get(
            "changes.edition",
            words.publication(pair.publication()),
            pair.toDate(),
            pair.fromDate()),
        blocks);
  }

  private Listing verdicts() {
    List<ListColumn> columns =
        List.of(
            ListColumn.of(words.get("column.area")),
            ListColumn.of(words.get("column.target")),
            ListColumn.rank(words.get("column.before")),
            ListColumn.rank(words.get("column.now")),
            ListColumn.of(words.get("column.edition")));
    return new Listing(
        "verdict-changes",
        words.get("changes.verdicts"),
        words.get("changes.verdicts.caption"),
        columns,
        changes.verdicts().stream().map(this::row).toList(),
        "");
  }

  private List<ListCell> row(VerdictChange change) {
    TargetCells cells = new TargetCells(words);
    return List.of(
        new ListCell(
            change.area(words.language()),
            contents.pageOf(change.areaId(), words.language()).map(path::to).orElse(""),
            "",
            ""),
        ListCell.of(change.title(words.language())),
        cells.verdict(change.before()),
        cells.verdict(change.now()),
        ListCell.of(words.edition(change.toEdition())));
  }
}
