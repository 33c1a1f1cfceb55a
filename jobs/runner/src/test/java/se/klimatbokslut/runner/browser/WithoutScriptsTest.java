package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class WithoutScriptsTest extends BrowserTest {

  @Override
  Browser.NewContextOptions reader() {
    return new Browser.NewContextOptions().setJavaScriptEnabled(false);
  }

  @Test
  void everyMunicipalityStandsInAListOfLinks() {
    Page page = visit().at("sv/index.html");

    assertThat(page.locator("#find")).isHidden();
    assertThat(page.locator("#map-section")).isVisible();
    assertThat(page.locator("#places li:visible")).hasCount(SampleSite.PLACES.size());
    page.locator("#places a[href*='SE-2081']").click();

    assertThat(page.locator("h1")).hasText("Borlänge");
  }

  @Test
  void aMunicipalityHasItsChartsTablesAndWaysOn() {
    Page page = visit().at("sv/SE-2081/index.html");

    assertThat(page.locator("#table-budget-1")).isVisible();
    assertThat(page.locator("#chart-1 svg")).isVisible();
    assertThat(page.locator("#content .card").first()).isVisible();
    assertThat(page.locator(".chart-switch")).hasCount(0);
    page.locator(".menu a[href*='targets']").click();

    visit().arrivesAt("sv/targets/index.html");
    assertThat(page.locator("table.sortable tbody tr").first()).isVisible();
    assertThat(page.locator("table.sortable button")).hasCount(0);
  }
}
