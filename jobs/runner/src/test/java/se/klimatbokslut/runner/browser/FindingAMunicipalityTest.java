package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingAMunicipalityTest extends BrowserTest {

  @ParameterizedTest
  @CsvSource({
    "Borlänge, Borlänge",
    "borlange, Borlänge",
    "  BORÅS, Borås",
    "boras, Borås",
    "malmo, Malmö",
    "ærø, Ærø",
    "aero, Ærø",
    "se-2081, Borlänge",
    "0420, Assens"
  })
  void aNameIsFoundWithOrWithoutItsDotsAndByItsCode(String typed, String found) {
    Page page = visit().at("sv/index.html");

    page.locator("#find-text").fill(typed);

    assertThat(shown(page)).hasCount(1);
    assertThat(shown(page)).containsText(found);
    assertThat(page.locator("#map-section")).isHidden();
  }

  @Test
  void aNameThatIsNoMunicipalityIsSaidToBeNone() {
    Page page = visit().at("sv/index.html");

    page.locator("#find-text").fill("Atlantis");

    assertThat(shown(page)).hasCount(0);
    assertThat(page.locator("#find-count")).hasText("Ingen kommun heter så.");
    page.locator("#find-text").fill("");
    assertThat(shown(page)).hasCount(SampleSite.PLACES.size());
    assertThat(page.locator("#find-count")).hasText("");
  }

  @Test
  void enterGoesToTheOnlyOneThatIsLeft() {
    Page page = visit().at("da/index.html");

    page.locator("#find-text").fill("boras");
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText("Borås");
    visit().arrivesAt("da/SE-1490/index.html");
  }

  private static Locator shown(Page page) {
    return page.locator("#places li:visible");
  }
}
