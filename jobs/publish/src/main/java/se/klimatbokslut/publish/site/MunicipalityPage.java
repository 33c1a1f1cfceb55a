package se.klimatbokslut.publish.site;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.site.Part.Links;
import se.klimatbokslut.publish.site.Part.Reported;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** A municipality's whole report as a page among others. */
final class MunicipalityPage {
  private final SiteContents contents;
  private final Words words;
  private final SiteFrame frame;

  MunicipalityPage(SiteContents contents, Words words, SiteFrame frame) {
    this.contents = contents;
    this.words = words;
    this.frame = frame;
  }

  static SitePath path(Place place, Words words) {
    return SitePath.of(words.language(), place.id());
  }

  /**
   * @param downloads files about the municipality, as seen from its page
   */
  PublicPage page(Place place, Report report, List<Link> downloads) {
    SitePath path = path(place, words);
    List<Part> parts = new ArrayList<>();
    parts.add(new Reported(report));
    parts.add(
        new Links(
            "downloads",
            words.get("downloads.heading"),
            downloads,
            words.get("downloads.permalink", frame.address(path))));
    return new PublicPage(
        path,
        words.language(),
        "",
        report.title(),
        "%s (%s), %s – %s"
            .formatted(report.title(), place.id(), report.kind(), words.get("site.name")),
        report.kind(),
        report.subtitle(),
        trail(place, path),
        parts);
  }

  private List<Link> trail(Place place, SitePath path) {
    List<Link> trail = new ArrayList<>();
    trail.add(new Link(path.to(SitePath.start(words.language())), words.get("nav.start")));
    contents
        .homeOf(place.id())
        .ifPresent(
            home ->
                trail.add(
                    new Link(path.to(home.path(words.language())), home.name(words.language()))));
    return trail;
  }
}
