package se.klimatbokslut.runner.site;

import se.klimatbokslut.publish.site.check.ReadSite;
import se.klimatbokslut.publish.site.check.SiteRules;
import se.klimatbokslut.runner.browser.SampleSite;

/** Some places of the sample data, with the reports of their packs. */
class SampleSitePagesTest extends SiteRules {
  @Override
  protected ReadSite site() {
    return new ReadSite(SampleSite.made().folder());
  }
}
