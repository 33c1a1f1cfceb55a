package se.klimatbokslut.runner.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.site.check.ReadSite;
import se.klimatbokslut.publish.site.check.SiteRules;
import se.klimatbokslut.runner.cli.RealNight;

/** Every page of the publishers' own files, where the machine has them. */
@Tag("slow")
class WholeRealSiteTest extends SiteRules {
  private static ReadSite site;

  @BeforeAll
  static void write() {
    site = Sites.whole(RealNight.published().home(), "whole-real-site");
  }

  @Override
  protected ReadSite site() {
    return site;
  }

  @Test
  void everyMunicipalityOfBothCountriesHasAPage() {
    assertThat(site.places().stream().filter(it -> it.matches("sv/SE-\\d{4}/index.html")))
        .hasSize(290);
    assertThat(site.places().stream().filter(it -> it.matches("sv/DK-\\d{4}/index.html")))
        .hasSize(98);
  }
}
