package se.klimatbokslut.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.site.check.ReadSite;
import se.klimatbokslut.publish.site.check.SiteRules;
import se.klimatbokslut.publish.site.check.ValidHtml;

/** What holds for every page of a site, here of a release made by hand. */
class SitePagesTest extends SiteRules {
  @TempDir static Path home;
  private static Release release;
  private static ReadSite site;

  @BeforeAll
  static void make() throws Exception {
    release = MadeSite.release(home);
    site = MadeSite.of(release, home.resolve("site"));
  }

  @Override
  protected ReadSite site() {
    return site;
  }

  @Test
  void aSiteHasAPageOfEachKind() {
    assertThat(site.places())
        .contains(
            "index.html",
            "sv/index.html",
            "sv/SE-2081/index.html",
            "sv/SE-1490/index.html",
            "sv/county/SE-20/index.html",
            "sv/nation/SE/index.html",
            "sv/targets/index.html",
            "sv/method/index.html",
            "sv/data/index.html",
            "sv/changes/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void theHtmlCheckerFindsNoErrorInAPack(String language) throws Exception {
    Path page = Bokslut.write(release, "SE-2081", 2022, Locale.forLanguageTag(language), home);
    assertThat(new ValidHtml(home).errors(home.relativize(page).toString())).isEmpty();
  }
}
