package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapTest extends BrowserTest {

  @Test
  void aSquareNamesItsMunicipalityWithItsVerdictAndLeadsThere() {
    Page page = visit().at("sv/index.html");
    Locator square = page.locator(".tile[href$='SE-2081/index.html']");

    assertThat(square.locator("title").textContent()).startsWith("Borlänge: ");
    square.locator("rect").click();

    assertThat(page.locator("h1")).hasText("Borlänge");
    visit().arrivesAt("sv/SE-2081/index.html");
  }

  /** Nobody has to go through every municipality twice: squares are for the eye and the mouse. */
  @Test
  void everySquareHasItsTwinInTheListThatTheKeyboardReaches() {
    Page page = visit().at("sv/index.html");

    List<String> squares = Script.hrefs(page, ".tile");
    assertThat(squares).hasSize(SampleSite.PLACES.size());
    assertThat(Script.hrefs(page, "#places li a")).containsExactlyInAnyOrderElementsOf(squares);
    assertThat(page.locator("#places a[tabindex='-1']")).hasCount(0);
    assertThat(page.locator(".tile:not([tabindex='-1'])")).hasCount(0);
  }
}
