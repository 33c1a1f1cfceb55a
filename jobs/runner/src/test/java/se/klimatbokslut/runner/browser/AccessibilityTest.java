package se.klimatbokslut.runner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of axe-core: WCAG 2.2 A and AA, and what it calls best practice. */
class AccessibilityTest extends BrowserTest {

  static Stream<String> kinds() {
    return SampleSite.KINDS.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aPageBreaksNoRuleByDay(String place) {
    Page page = visit().at(place);

    assertThat(broken(new AxeBuilder(page))).isEmpty();
  }

  /** The structure is the same as by day; what differs is colour. */
  @Tag("slow")
  @ParameterizedTest
  @MethodSource("kinds")
  void aPageCanBeReadAtNight(String place) {
    Page page = visit().page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    visit().at(place);

    assertThat(broken(new AxeBuilder(page).withRules(List.of("color-contrast")))).isEmpty();
  }

  private static List<String> broken(AxeBuilder rules) {
    return rules.setLegacyMode(true).analyze().getViolations().stream()
        .map(AccessibilityTest::told)
        .toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream().limit(3).map(node -> "\n    " + node.getHtml()).toList();
  }
}
