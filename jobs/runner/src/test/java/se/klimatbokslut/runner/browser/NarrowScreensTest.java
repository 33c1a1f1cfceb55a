package se.klimatbokslut.runner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowScreensTest extends BrowserTest {
  private static final int HEIGHT = 780;

  /** Shown, alone on its line or in a row of others, and not a word of a sentence. */
  private static final String SMALL =
      """
      () => Array.from(document.querySelectorAll('a[href], button, input, summary'))
        .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.skip, p, svg'))
        .filter(each => { const box = each.getBoundingClientRect(); return box.width < 24 || box.height < 24; })
        .map(each => { const box = each.getBoundingClientRect();
          return Math.round(box.width) + ' x ' + Math.round(box.height) + ': ' + each.outerHTML.slice(0, 120); })
      """;

  /** What sticks out of the page to the right without a box of its own to scroll in. */
  private static final String WIDE =
      """
      () => document.documentElement.scrollWidth <= innerWidth ? [] : ['scrolls to ' + document.documentElement.scrollWidth]
        .concat(Array.from(document.querySelectorAll('body *'))
        .filter(each => !each.parentElement.closest('.scroll, pre, .plot') && each.getBoundingClientRect().right > innerWidth + 1)
        .map(each => each.outerHTML.slice(0, 120)))
      """;

  @Override
  Browser.NewContextOptions reader() {
    return new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 320})
  void noPageScrollsSideways(int width) {
    Page page = visit().page();
    page.setViewportSize(width, HEIGHT);
    for (String place : SampleSite.KINDS) {
      visit().at(place);
      assertThat(Script.texts(page, WIDE)).as(place).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 320})
  void everythingToPressIsLargeEnoughForAFinger(int width) {
    Page page = visit().page();
    page.setViewportSize(width, HEIGHT);
    for (String place : SampleSite.KINDS) {
      visit().at(place);
      List<String> small = Script.texts(page, SMALL);
      assertThat(small).as(place).isEmpty();
    }
  }
}
