package se.klimatbokslut.publish.site;

import java.util.List;
import java.util.Map;
import se.klimatbokslut.publish.site.SiteFrame.LanguageName;

/** The page on which readers choose a language; it leads nobody on by itself. */
public final class FrontPage {
  private FrontPage() {}

  /** A language with the question that the site answers, put in it. */
  public record Greeting(String code, String name, String question) {}

  static String html(SiteFrame frame, EditionNames editions) {
    Words words = new Words(SiteFrame.LANGUAGES.get(0), editions);
    List<Greeting> greetings =
        frame.languages().stream().map(language -> greeting(language, editions)).toList();
    return new PageWriter(frame, words)
        .filled("front", Map.of("site", frame, "greetings", greetings));
  }

  private static Greeting greeting(LanguageName language, EditionNames editions) {
    Words words = new Words(language.locale(), editions);
    return new Greeting(language.code(), language.name(), words.get("start.heading"));
  }
}
