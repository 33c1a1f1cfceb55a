package se.klimatbokslut.publish.bokslut;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;

/** Pages of a release as readers see them. */
abstract class PageFixture {
  @TempDir Path home;

  final String page(String municipality, int year, String language) throws Exception {
    return page(municipality, year, language, BorlangeRelease.in(home).release());
  }

  final String page(String municipality, int year, String language, Release release)
      throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    return Files.readString(Bokslut.write(release, municipality, year, locale, home));
  }

  /** With emissions of 2021 alone. */
  final ReleaseFixture release2021Fixture() throws Exception {
    String edition = "'definitive', 0, 'smhi-ghg', 'e1'";
    return BorlangeRelease.in(home)
        .table(
            Table.OUT_EMISSIONS,
            "'SE-2081', 2021, 'GHG', 'territorial', 'all', 360000, 6.9, false, " + edition);
  }

  /** What a reader sees, with single spaces. */
  static String text(String page) {
    String body = page.substring(page.indexOf("<header>"));
    return plain(Pattern.compile("<[^>]+>").matcher(body).replaceAll(" "))
        .replaceAll("\\s+", " ")
        .replace("( ", "(")
        .replace(" )", ")");
  }

  static String plain(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ').replace("&nbsp;", " ");
  }
}
