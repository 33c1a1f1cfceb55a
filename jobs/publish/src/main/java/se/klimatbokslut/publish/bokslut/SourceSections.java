package se.klimatbokslut.publish.bokslut;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.bokslut.SourceReader.EditionFinding;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** Editions that a report used, and what was found about them. Made last, when all are known. */
final class SourceSections {
  private static final int FINDINGS_SHOWN = 20;

  private final SourceReader reader;
  private final Wording wording;
  private final SectionWording sources;
  private final SectionWording findings;

  SourceSections(SourceReader reader, Wording wording) {
    this.reader = reader;
    this.wording = wording;
    this.sources = new SectionWording("sources", wording);
    this.findings = new SectionWording("findings", wording);
  }

  Section sources() {
    List<Line> lines = wording.editions().inOrder().stream().map(this::source).toList();
    List<Column> columns =
        List.of(
            sources.column("publication", Kind.NAME),
            sources.column("date", Kind.WORD),
            sources.column("file", Kind.TEXT),
            sources.column("licence", Kind.TEXT),
            sources.column("sha256", Kind.CODE));
    return new Section(
        "sources",
        sources.text("heading"),
        List.of(sources.table("sources", sources.text("caption"), columns, lines)));
  }

  Section findings(String municipalityId) {
    List<EditionFinding> found = reader.findings(wording.editions().ids(), municipalityId);
    return new Section(
        "findings",
        findings.text("heading"),
        found.isEmpty() ? List.of(Paragraph.of(findings.text("none"))) : listed(found));
  }

  private List<Block> listed(List<EditionFinding> found) {
    List<Column> columns =
        List.of(
            findings.column("severity", Kind.NAME),
            findings.column("edition", Kind.WORD),
            findings.column("place", Kind.ENGLISH),
            findings.column("message", Kind.ENGLISH));
    List<Line> lines = found.stream().limit(FINDINGS_SHOWN).map(this::finding).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(findings.table("findings", findings.text("caption"), columns, lines));
    if (found.size() > FINDINGS_SHOWN) {
      String more = Integer.toString(found.size() - FINDINGS_SHOWN);
      blocks.add(Paragraph.of(findings.text("more", more)));
    }
    return blocks;
  }

  private Line source(Edition edition) {
    String date = edition.date().map(Object::toString).orElse("");
    String assumed = edition.dateAssumed() ? " (" + sources.text("assumed") + ")" : "";
    return new Line(
        List.of(
            Cell.of(wording.texts().publication(edition.publication())),
            Cell.of(date + assumed),
            Cell.of(edition.fileName()),
            Cell.of(wording.licence(edition.licence())),
            Cell.of(edition.sha256())),
        FigureKey.of(Table.CORE_EDITION, edition.id()).address());
  }

  private Line finding(EditionFinding finding) {
    return new Line(
        List.of(
            Cell.of(wording.texts().label("severity", finding.severity())),
            findings.edition(finding.editionId()),
            Cell.of(finding.place()),
            Cell.of(finding.message())),
        finding.key().address());
  }
}
