package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.StatedTarget;
import se.klimatbokslut.publish.followup.TargetProgress;
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
    Collator alphabet = Collator.getInstance(words.language());
    List<TargetProgress> targets =
        contents.targets().values().stream()
            .flatMap(Collection::stream)
            .sorted(
                SiteContents.<TargetProgress>nearFirst(
                        words.language(), it -> it.target().municipalityId())
                    .thenComparing(it -> it.target().areaName(), alphabet)
                    .thenComparing(it -> it.target().targetId()))
            .toList();
    return new PublicPage(
        path,
        words.language(),
        "targets",
        words.get("targets.heading"),
        words.get("targets.heading") + " – " + words.get("site.name"),
        "",
        words.get("targets.lead"),
        List.of(new Link(path.to(SitePath.start(words.language())), words.get("nav.start"))),
        List.of(new Reported(counted(targets)), listing(targets)));
  }

  private Report counted(List<TargetProgress> targets) {
    List<Line> lines = new ArrayList<>();
    Verdicts.count(targets).forEach((verdict, count) -> lines.add(line(verdict, count)));
    ReportTable table =
        new ReportTable(
            "verdicts",
            words.get("verdicts.caption"),
            "",
            List.of(
                new Column(words.get("column.verdict"), Kind.NAME),
                new Column(words.get("column.targets"), Kind.FIGURE)),
            lines,
            "");
    return new Report(
        "targets",
        words.language(),
        "",
        "",
        "",
        "",
        "",
        List.of(
            new Section(
                "verdicts",
                words.get("verdicts.heading"),
                List.of(table, Paragraph.note(words.get("verdicts.note"))))));
  }

  private Line line(String verdict, long count) {
    return new Line(
        List.of(
            Cell.of(words.label("verdict", verdict)),
            Cell.of(String.valueOf(count), BigDecimal.valueOf(count))),
        "");
  }

  private Listing listing(List<TargetProgress> targets) {
    List<ListColumn> columns =
        List.of(
            ListColumn.of(words.get("column.area")),
            ListColumn.of(words.get("column.target")),
            ListColumn.of(words.get("column.counts")),
            ListColumn.rank(words.get("column.verdict")),
            ListColumn.figure(words.get("column.year")),
            ListColumn.figure(words.get("column.value")),
            ListColumn.figure(words.get("column.path")),
            ListColumn.figure(words.get("column.goal")),
            ListColumn.figure(words.get("column.margin")),
            ListColumn.figure(words.get("column.rate")),
            ListColumn.of(words.get("column.status")),
            ListColumn.of(words.get("column.edition")));
    return new Listing(
        "all-targets",
        words.get("targets.table"),
        words.get("targets.caption"),
        columns,
        targets.stream().map(this::row).toList(),
        words.get("targets.note"));
  }

  private List<ListCell> row(TargetProgress progress) {
    StatedTarget target = progress.target();
    Assessment now = progress.assessment();
    Locale language = words.language();
    return List.of(
        new ListCell(
            target.areaName(),
            contents.pageOf(target.municipalityId(), language).map(path::to).orElse(""),
            "",
            ""),
        ListCell.of(target.title(language)),
        ListCell.of(
            words.label("perspective", target.perspective())
                + ", "
                + words.label("gas", target.gas())),
        cells.verdict(now.verdict()),
        cells.year(now.valueYear().isPresent() ? now.valueYear() : now.year()),
        cells.amount(now.value(), now.unit(), target.gas()),
        cells.amount(now.pathValue(), now.unit(), target.gas()),
        cells.amount(now.targetValue(), now.unit(), target.gas()),
        cells.margin(progress),
        cells.amount(now.requiredRatePct(), "%", ""),
        ListCell.of(words.status(now.status())),
        ListCell.of(now.editionId().isEmpty() ? Words.MISSING : words.edition(now.editionId())));
  }
}
