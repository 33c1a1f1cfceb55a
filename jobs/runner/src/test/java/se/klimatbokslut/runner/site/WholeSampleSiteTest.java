package se.klimatbokslut.runner.site;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import se.klimatbokslut.publish.site.check.ReadSite;
import se.klimatbokslut.publish.site.check.SiteRules;
import se.klimatbokslut.runner.cli.SampleNight;

/** Every page of the sample data. */
@Tag("slow")
class WholeSampleSiteTest extends SiteRules {
  private static ReadSite site;

  @BeforeAll
  static void write() {
    site = Sites.whole(SampleNight.published().home(), "whole-sample-site");
  }

  @Override
  protected ReadSite site() {
    return site;
  }
}
