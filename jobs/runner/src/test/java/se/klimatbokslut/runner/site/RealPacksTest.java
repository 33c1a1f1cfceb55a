package se.klimatbokslut.runner.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.publish.site.check.ReadSite;
import se.klimatbokslut.publish.site.check.SiteRules;
import se.klimatbokslut.runner.cli.RealNight;

/** Pages with packs to download, of four cities of the publishers' own files. */
@Tag("slow")
class RealPacksTest extends SiteRules {
  private static final List<String> CITIES = List.of("SE-2081", "SE-1490", "SE-0880", "DK-0420");

  private static ReadSite site;

  @BeforeAll
  static void write() {
    site = Sites.withPacks(RealNight.published().home(), CITIES, "real-packs-site");
  }

  @Override
  protected ReadSite site() {
    return site;
  }

  @Test
  void everyPageOfACityLeadsToItsPack() {
    assertThat(site.reports()).hasSize(CITIES.size());
    for (String city : CITIES) {
      assertThat(site.page("en/" + city + "/index.html").elements("a"))
          .extracting(link -> link.getAttribute("href"))
          .anyMatch(href -> href.contains("packs/" + city) && href.endsWith(".pdf"))
          .anyMatch(href -> href.contains("packs/" + city) && href.endsWith(".docx"))
          .anyMatch(href -> href.contains("packs/" + city) && href.endsWith(".xlsx"));
    }
  }
}
