package se.klimatbokslut.publish.site;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.site.Part.Links;
import se.klimatbokslut.publish.site.Part.Reported;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** What can be downloaded, under which licence, and how it is cited. */
final class DataPage {
  private final Words words;
  private final SiteFrame frame;
  private final EditionNames editions;
  private final SitePath path;

  DataPage(Words words, SiteFrame frame, EditionNames editions) {
    this.words = words;
    this.frame = frame;
    this.editions = editions;
    this.path = SitePath.of(words.language(), "data");
  }

  /**
   * @param files below the folder of the site, by name
   */
  PublicPage page(List<String> files) {
    List<Part> parts = new ArrayList<>();
    if (!files.isEmpty()) {
      parts.add(new Links("files", words.get("data.files"), links(files), words.get("data.note")));
    }
    parts.add(new Reported(told(files.isEmpty())));
    return new PublicPage(
        path,
        words.language(),
        "data",
        words.get("data.heading"),
        words.get("data.heading") + " – " + words.get("site.name"),
        "",
        words.get("data.lead"),
        List.of(new Link(path.to(SitePath.start(words.language())), words.get("nav.start"))),
        parts);
  }

  private List<Link> links(List<String> files) {
    return files.stream()
        .map(file -> new Link(path.root() + file, file.substring(file.indexOf('/') + 1)))
        .toList();
  }

  private Report told(boolean withoutFiles) {
    List<Section> sections = new ArrayList<>();
    if (withoutFiles) {
      sections.add(
          new Section(
              "files",
              words.get("data.files"),
              List.of(Paragraph.of(words.get("data.without", frame.releaseId())))));
    }
    sections.add(new Section("licences", words.get("data.licences"), List.of(licences())));
    sections.add(
        new Section(
            "citation",
            words.get("data.citation"),
            List.of(
                Paragraph.of(
                    words.get(
                        "data.citation.text",
                        words.get("site.name"),
                        frame.releaseId(),
                        frame.asOf(),
                        frame.address(SitePath.start(words.language())))))));
    return new Report("data", words.language(), "", "", "", "", "", sections);
  }

  private ReportTable licences() {
    return new ReportTable(
        "licences",
        words.get("data.licences.caption"),
        "",
        List.of(
            new Column(words.get("column.publication"), Kind.NAME),
            new Column(words.get("column.date"), Kind.WORD),
            new Column(words.get("column.licence"), Kind.TEXT),
            new Column(words.get("column.source"), Kind.TEXT).asGiven(),
            new Column(words.get("column.file"), Kind.CODE)),
        editions.all().stream().map(this::line).toList(),
        "");
  }

  private Line line(EditionNames.Named edition) {
    return new Line(
        List.of(
            Cell.of(words.publication(edition.publication())),
            Cell.of(edition.date()),
            Cell.of(words.licence(edition.licence())),
            Cell.of(edition.source()),
            Cell.of(edition.fileName())),
        "");
  }
}
