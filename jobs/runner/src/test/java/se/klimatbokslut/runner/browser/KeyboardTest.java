package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardTest extends BrowserTest {
  private static final int MOST_STOPS = 400;

  /** Where the focus is, and whether a line around it can be seen. */
  private static final String STOP =
      """
      () => {
        const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
        return {
          name: at === document.body ? '' : (at.closest('nav,.find,.scroll,#places,.sortable,main,header') || at).className
            + ' ' + at.tagName + ' ' + (at.getAttribute('href') || at.id || at.getAttribute('aria-label') || at.textContent).trim(),
          seen: at === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
          inside: at === document.body || (box.bottom > 0 && box.top < innerHeight && box.left >= 0)
        };
      }
      """;

  @Test
  void theFirstStopSkipsToTheContent() {
    Page page = visit().at("sv/SE-2081/index.html");

    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    page.keyboard().press("Tab");

    assertThat(page.locator("main .trail a").first()).isFocused();
  }

  @Test
  void theSearchComesBeforeTheList() {
    Page page = visit().at("sv/index.html");

    page.locator(".skip").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(page.locator("#find-text")).isFocused();
    page.keyboard().type("boras");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    visit().arrivesAt("sv/SE-1490/index.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "sv/index.html",
        "sv/SE-2081/index.html",
        "sv/nation/SE/index.html",
        "en/changes/index.html",
        "da/data/index.html",
        SampleSite.PACK
      })
  void theFocusIsSeenAtEveryStopAndEverythingThatWorksHasOne(String place) {
    Page page = visit().at(place);

    assertThat(stops(page)).isNotEmpty().hasSize(reachable(page));
  }

  /** Goes round once; every stop must be in sight with a line around it. */
  private static List<String> stops(Page page) {
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < MOST_STOPS; i++) {
      page.keyboard().press("Tab");
      Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
      String name = String.valueOf(stop.get("name"));
      if (name.isEmpty()) {
        return stops;
      }
      stops.add(name);
      assertThat(stop.get("seen")).as("outline of " + name).isEqualTo(true);
      assertThat(stop.get("inside")).as("in sight: " + name).isEqualTo(true);
    }
    return stops;
  }

  /** Links, buttons, fields, things to open and boxes to scroll that are shown. */
  private static int reachable(Page page) {
    return ((Number)
            page.evaluate(
                """
                () => Array.from(document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]'))
                  .filter(each => each.tabIndex === 0 && each.checkVisibility({ visibilityProperty: true })).length
                """))
        .intValue();
  }
}
