package se.klimatbokslut.publish.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.klimatbokslut.publish.report.Report;

/**
 * One page of the site in one language.
 *
 * @param place which of the pages in the menu it belongs to; empty for those below them
 * @param heading of the page
 * @param headTitle in the browser's list of pages, different from that of every other page
 * @param kind what sort of page it is, above the heading; may be empty
 * @param lead what it tells, in a sentence or two
 * @param trail pages that it lies below, from the start page on
 */
public record PublicPage(
    SitePath path,
    Locale language,
    String place,
    String heading,
    String headTitle,
    String kind,
    String lead,
    List<Link> trail,
    List<Part> parts) {

  /** A link as pages show it. */
  public record Link(String href, String label, String note) {
    Link(String href, String label) {
      this(href, label, "");
    }
  }

  /** What leads from here to the folder of the site. */
  public String root() {
    return path.root();
  }

  /** What leads from here to the same page in another language. */
  public String inLanguage(Locale other) {
    return path.to(path.in(other));
  }

  List<Report> reports() {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Reported it ? Stream.of(it.report()) : Stream.of())
        .toList();
  }

  /** Whether any of its tables can be sorted. */
  public boolean sorts() {
    return parts.stream().anyMatch(Part.Listing.class::isInstance);
  }

  /** Whether it has a map to look a municipality up in. */
  public boolean finds() {
    return parts.stream().anyMatch(Part.Finder.class::isInstance);
  }
}
