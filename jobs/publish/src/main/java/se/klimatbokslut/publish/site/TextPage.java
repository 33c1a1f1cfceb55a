package se.klimatbokslut.publish.site;

import java.util.List;
import se.klimatbokslut.publish.site.Part.Prose;
import se.klimatbokslut.publish.site.PublicPage.Link;

/** How figures come about, told for those who live in the municipalities. */
final class TextPage {
  private TextPage() {}

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
