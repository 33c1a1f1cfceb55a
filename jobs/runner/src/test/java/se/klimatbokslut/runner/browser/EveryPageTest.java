package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors, missing files and requests to elsewhere fail the test wherever they come up. */
class EveryPageTest extends BrowserTest {

  @Test
  void everyPageOpensWithoutAnErrorAndFetchesNothingFromElsewhere() {
    List<String> pages = SampleSite.made().pages();
    assertThat(pages).hasSizeGreaterThan(50);
    for (String place : pages) {
      assertThat(visit().at(place).locator("h1")).hasCount(1);
    }
  }

  @Test
  void theFolderWorksFromADiskToo() {
    Page page = visit().page();
    page.navigate(SampleSite.made().folder().resolve("index.html").toUri().toString());

    page.locator(".choice a[lang='sv']").click();
    page.locator("#find-text").fill("borlange");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Borlänge");
    page.locator("#chart-1 .chart-switch").click();
    assertThat(page.locator("#chart-1 .u-legend")).isVisible();
    page.locator(".menu a[href*='targets']").click();
    page.locator("table.sortable thead button").first().click();

    assertThat(page.locator("[aria-sort]")).hasCount(1);
  }
}
