package se.klimatbokslut.publish.site;

import java.util.List;
import se.klimatbokslut.publish.example.LedgerReport;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.site.Part.Prose;
import se.klimatbokslut.publish.site.Part.Reported;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** How figures come about, told for those who live in the municipalities, and worked examples. */
final class TextPage {
  private TextPage() {}

  /** Ledgers with published answers, below the page about the method. */
  static PublicPage examples(Words words) {
    SitePath path = SitePath.of(words.language(), "examples");
    SitePath method = SitePath.of(words.language(), "method");
    Report report = LedgerReport.of(words.language());
    return new PublicPage(
        path,
        words.language(),
        "",
        report.title(),
        report.title() + " – " + words.get("site.name"),
        "",
        report.subtitle(),
        List.of(
            new Link(path.to(SitePath.start(words.language())), words.get("nav.start")),
            new Link(path.to(method), words.get("nav.method"))),
        List.of(new Reported(report)));
  }

  static PublicPage method(Words words) {
    SitePath path = SitePath.of(words.language(), "method");
    return new PublicPage(
        path,
        words.language(),
        "method",
        words.get("method.heading"),
        words.get("method.heading") + " – " + words.get("site.name"),
        "",
        words.get("method.lead"),
        List.of(new Link(path.to(SitePath.start(words.language())), words.get("nav.start"))),
        List.of(new Prose("method_" + words.language().getLanguage())));
  }
}
