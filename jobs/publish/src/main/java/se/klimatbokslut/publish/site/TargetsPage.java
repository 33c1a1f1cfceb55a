package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.WhoseTarget;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.site.Part.ListCell;
import se.klimatbokslut.publish.site.Part.ListColumn;
import se.klimatbokslut.publish.site.Part.Listing;
import se.klimatbokslut.publish.site.Part.Reported;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** Every target beside the others: compared by verdict and pace, never added up. */
final class TargetsPage {
  private final SiteContents contents;
  private final Words words;
  private final TargetCells cells;
  private final SitePath path;

  TargetsPage(SiteContents contents, Words words) {
    this.contents = contents;
    this.words = words;
    this.cells = new TargetCells(words);
    this.path = SitePath.of(words.language(), "targets");
  }

  PublicPage page() {
    List<TargetProgress> own = sorted(false);
    List<TargetProgress> others = sorted(true);
    List<Part> parts = new ArrayList<>();
    parts.add(new Reported(counted(own)));
    parts.add(
        listing(
            "all-targets",
            words.get("targets.table"),
            words.get("targets.caption"),
            own,
            words.get("targets.note")));
    if (!others.isEmpty()) {
      parts.add(
          listing(
              "set-by-others",
              words.get("targets.others"),
              words.get("targets.others.caption"),
              others,
              words.get("targets.others.note")));
    }
    return new PublicPage(
        path,
        words.language(),
        "targets",
        words.get("targets.heading"),
        words.get("targets.heading") + " – " + words.get("site.name"),
        "",
        words.get("targets.lead"),
        List.of(new Link(path.to(SitePath.start(words.language())), words.get("nav.start"))),
        parts);
  }

  private List<TargetProgress> sorted(boolean setByAnother) {
    Collator alphabet = Collator.getInstance(words.language());
    return contents.targets().values().stream()
        .flatMap(Collection::stream)
        .filter(target -> target.target().isSetByAnother() == setByAnother)
        .sorted(
            SiteContents.<TargetProgress>nearFirst(
                    words.language(), it -> it.target().municipalityId())
                .thenComparing(it -> it.target().areaName(), alphabet)
                .thenComparing(it -> it.target().targetId()))
        .toList();
  }

  private Report counted(List<TargetProgress> targets) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        count(
            "verdicts",
            words.get("verdicts.caption"),
            words.get("column.verdict"),
            "verdict",
            Verdicts.count(targets)));
    Map<String, Long> reasons = Verdicts.countReasons(targets);
    if (!reasons.isEmpty()) {
      blocks.add(
          count(
              "reasons",
              words.get("reasons.caption"),
              words.get("column.reason"),
              "reason",
              reasons));
    }
    blocks.add(Paragraph.note(words.get("verdicts.note")));
    return new Report(
        "targets",
        words.language(),
        "",
        "",
        "",
        "",
        "",
        List.of(new Section("verdicts", words.get("verdicts.heading"), blocks)));
  }

  /**
   * @param kind of the codes that are counted
   */
  private ReportTable count(
      String id, String caption, String heading, String kind, Map<String, Long> counts) {
    List<Line> lines = new ArrayList<>();
    counts.forEach((code, count) -> lines.add(line(words.label(kind, code), count)));
    return new ReportTable(
        id,
        caption,
        "",
        List.of(
            new Column(heading, Kind.NAME), new Column(words.get("column.targets"), Kind.FIGURE)),
        lines,
        "");
  }

  private static Line line(String label, long count) {
    return new Line(
        List.of(Cell.of(label), Cell.of(String.valueOf(count), BigDecimal.valueOf(count))), "");
  }

  private Listing listing(
      String id, String heading, String caption, List<TargetProgress> targets, String note) {
    List<ListColumn> columns =
        List.of(
            ListColumn.of(words.get("column.area")),
            ListColumn.of(words.get("column.target")),
            ListColumn.of(words.get("column.counts")),
            ListColumn.rank(words.get("column.verdict")),
            ListColumn.of(words.get("column.reason")),
            ListColumn.figure(words.get("column.year")),
            ListColumn.figure(words.get("column.value")),
            ListColumn.figure(words.get("column.path")),
            ListColumn.of(words.get("column.pathFrom")),
            ListColumn.figure(words.get("column.goal")),
            ListColumn.figure(words.get("column.margin")),
            ListColumn.figure(words.get("column.rate")),
            ListColumn.figure(words.get("column.holds")),
            ListColumn.of(words.get("column.outlook")),
            ListColumn.of(words.get("column.status")),
            ListColumn.of(words.get("column.edition")));
    return new Listing(
        id, heading, caption, columns, targets.stream().map(this::row).toList(), note);
  }

  private List<ListCell> row(TargetProgress progress) {
    StatedTarget target = progress.target();
    Assessment now = progress.assessment();
    Locale language = words.language();
    return List.of(
        new ListCell(
            target.isSetByAnother() ? WhoseTarget.of(language).heading(target) : target.areaName(),
            contents.pageOf(target.municipalityId(), language).map(path::to).orElse(""),
            "",
            ""),
        ListCell.of(target.title(language)),
        ListCell.of(
            words.label("perspective", target.perspective())
                + ", "
                + words.label("gas", target.gas())),
        cells.verdict(now.verdict()),
        cells.whyNot(progress),
        cells.year(now.valueYear().isPresent() ? now.valueYear() : now.year()),
        cells.amount(now.value(), now.unit(), target.gas()),
        cells.amount(now.pathValue(), now.unit(), target.gas()),
        cells.pathFrom(progress),
        cells.amount(now.targetValue(), now.unit(), target.gas()),
        cells.margin(progress),
        cells.amount(now.requiredRatePct(), "%", ""),
        cells.holds(progress),
        cells.outlook(progress),
        ListCell.of(words.status(now.status())),
        ListCell.of(now.editionId().isEmpty() ? Words.MISSING : words.edition(now.editionId())));
  }
}
