package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest extends BrowserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.html",
        "/SE-2081/index.html",
        "/county/SE-20/index.html",
        "/targets/index.html",
        "/method/index.html",
        "/data/index.html",
        "/changes/index.html"
      })
  void theMenuLeadsToTheSamePageInTheOtherLanguage(String place) {
    Page page = visit().at("sv" + place);
    assertThat(page.locator("html")).hasAttribute("lang", "sv");
    String swedish = page.locator("main").innerText();

    page.locator(".languages a", withText("English")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    visit().arrivesAt("en" + place);
    assertThat(page.locator("main").innerText()).isNotEqualTo(swedish);

    page.locator(".languages a", withText("Dansk")).click();
    assertThat(page.locator("html")).hasAttribute("lang", "da");
    visit().arrivesAt("da" + place);
    assertThat(page.locator(".languages [aria-current]")).hasText("Dansk");
  }

  @Test
  void theFirstPageOffersTheThreeLanguagesEachInItsOwn() {
    Page page = visit().at("index.html");

    assertThat(page.locator(".choice a[lang='da'] strong")).hasText("Dansk");
    page.locator(".choice a[lang='sv']").click();

    visit().arrivesAt("sv/index.html");
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
