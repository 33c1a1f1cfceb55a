package se.klimatbokslut.publish.site;

import java.util.Locale;

/**
 * Where a page stands. Links name {@code index.html} themselves, so that they lead somewhere from a
 * disk as well.
 *
 * @param text from the folder of the site: {@code sv/SE-2081/index.html}
 */
public record SitePath(String text) {
  private static final String PAGE = "/index.html";

  /** The page that languages are chosen on. */
  static final SitePath FRONT = new SitePath("index.html");

  /** The start page of a language. */
  static SitePath start(Locale language) {
    return new SitePath(language.getLanguage() + PAGE);
  }

  /** A page below the start page; the same place in every language. */
  static SitePath of(Locale language, String place) {
    return new SitePath(language.getLanguage() + "/" + place + PAGE);
  }

  static SitePath feed(Locale language) {
    return new SitePath(language.getLanguage() + "/feed.xml");
  }

  /** The same page in another language. */
  public SitePath in(Locale language) {
    return new SitePath(language.getLanguage() + text.substring(text.indexOf('/')));
  }

  /** What leads from this page to the folder of the site: {@code ../../}, or nothing. */
  public String root() {
    return "../".repeat((int) text.chars().filter(c -> c == '/').count());
  }

  /** How this page links to another. */
  public String to(SitePath other) {
    return root() + other.text;
  }

  /** The address as people write it, without {@code index.html}. */
  public String address() {
    return text.endsWith("index.html")
        ? text.substring(0, text.length() - "index.html".length())
        : text;
  }
}
