package se.klimatbokslut.publish.site;

import java.util.List;
import java.util.Locale;
import se.klimatbokslut.publish.text.TextBundle;

/**
 * What every page of a site shares.
 *
 * @param baseUrl where the site will stand, without a slash at its end; empty when unknown
 * @param sample when the figures are made up
 */
public record SiteFrame(
    String releaseId,
    String asOf,
    String made,
    String codeVersion,
    boolean sample,
    String baseUrl) {

  /** A language to read the pages in, by its own name. */
  public record LanguageName(Locale locale, String name) {
    public String code() {
      return locale.getLanguage();
    }
  }

  static final List<Locale> LANGUAGES =
      TextBundle.LANGUAGES.stream().map(Locale::forLanguageTag).toList();

  /** All of them, in the order of the menu. */
  public List<LanguageName> languages() {
    return LANGUAGES.stream()
        .map(
            language -> {
              String name = language.getDisplayLanguage(language);
              return new LanguageName(
                  language, name.substring(0, 1).toUpperCase(language) + name.substring(1));
            })
        .toList();
  }

  /** The full address of a page, or its place in the site when that is not known. */
  public String address(SitePath path) {
    return baseUrl.isEmpty() ? path.address() : baseUrl + "/" + path.address();
  }

  /** What the folder of the site says of itself, to programs. */
  String mark() {
    return "{\"release\": \"%s\", \"as_of_date\": \"%s\", \"code_version\": \"%s\"}\n"
        .formatted(releaseId, asOf, codeVersion);
  }
}
