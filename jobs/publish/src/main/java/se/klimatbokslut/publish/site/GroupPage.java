package se.klimatbokslut.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.site.Part.ListCell;
import se.klimatbokslut.publish.site.Part.ListColumn;
import se.klimatbokslut.publish.site.Part.Listing;
import se.klimatbokslut.publish.site.Part.Reported;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** A county, nation or programme: its sum, and its municipalities as a table to sort. */
final class GroupPage {
  /** Sections of the report that the page tells first. */
  private static final Set<String> FIRST = Set.of("short", "totals");

  /** Sections of the report in whose place the sortable table stands. */
  private static final Set<String> REPLACED = Set.of("places", "targets");

  private final SiteContents contents;
  private final Words words;

  GroupPage(SiteContents contents, Words words) {
    this.contents = contents;
    this.words = words;
  }

  PublicPage page(PlaceGroup group, Report report) {
    Locale language = words.language();
    SitePath path = group.path(language);
    List<Part> parts = new ArrayList<>();
    parts.add(new Reported(with(report, section -> FIRST.contains(section.id()))));
    List<TargetProgress> own = contents.ownTargets(group.id());
    if (!own.isEmpty()) {
      parts.add(new StatedTargets(words).part(group.name(language), own));
    }
    parts.add(members(group, path));
    parts.add(
        new Reported(
            with(
                report,
                section -> !FIRST.contains(section.id()) && !REPLACED.contains(section.id()))));
    return new PublicPage(
        path,
        language,
        "",
        group.name(language),
        "%s, %s – %s".formatted(group.name(language), report.kind(), words.get("site.name")),
        report.kind(),
        report.subtitle(),
        List.of(new Link(path.to(SitePath.start(language)), words.get("nav.start"))),
        parts);
  }

  private static Report with(Report report, Predicate<Section> kept) {
    return new Report(
        report.name(),
        report.language(),
        report.kind(),
        report.title(),
        report.subtitle(),
        report.warning(),
        report.made(),
        report.sections().stream().filter(kept).toList());
  }

  private Listing members(PlaceGroup group, SitePath path) {
    List<ListColumn> columns =
        List.of(
            ListColumn.of(words.get("column.municipality")),
            ListColumn.figure(words.get("column.year")),
            ListColumn.figure(words.get("column.emissions", words.label("gas", "GHG"))),
            ListColumn.figure(words.get("column.perCapita", words.label("gas", "GHG"))),
            ListColumn.of(words.get("column.status")),
            ListColumn.rank(words.get("column.verdict")),
            ListColumn.of(words.get("column.worst")),
            ListColumn.figure(words.get("column.margin")));
    return new Listing(
        "members",
        words.get("members.heading"),
        words.get("members.caption", group.name(words.language())),
        columns,
        group.members().stream().map(member -> row(member, path)).toList(),
        words.get("members.note", editions(group)));
  }

  private List<ListCell> row(Place place, SitePath path) {
    TargetCells cells = new TargetCells(words);
    return List.of(
        ListCell.link(place.name(), path.to(SitePath.of(words.language(), place.id()))),
        cells.year(place.year()),
        cells.figure(place.emissions(), "t"),
        cells.figure(place.perCapita(), "t/person"),
        ListCell.of(words.status(place.status())),
        cells.verdict(place.verdict()),
        ListCell.of(
            place.worst().map(it -> it.target().title(words.language())).orElse(Words.MISSING)),
        place.worst().map(cells::margin).orElse(ListCell.of(Words.MISSING)));
  }

  private String editions(PlaceGroup group) {
    return String.join(
        "; ",
        group.members().stream().map(Place::editionId).distinct().map(words::edition).toList());
  }
}
