package se.klimatbokslut.runner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReducedMotionTest extends BrowserTest {

  @Override
  Browser.NewContextOptions reader() {
    return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "sv/index.html", "sv/SE-2081/index.html", SampleSite.PACK})
  void nothingMovesForThoseWhoAskForStillness(String place) {
    Page page = visit().at(place);

    List<String> moving =
        Script.texts(
            page,
            """
            () => Array.from(document.querySelectorAll('*')).filter(each => {
              const style = getComputedStyle(each);
              return style.animationName !== 'none'
                || parseFloat(style.transitionDuration) > 0
                || style.scrollBehavior !== 'auto';
            }).map(each => each.outerHTML.slice(0, 80))
            """);

    assertThat(moving).isEmpty();
  }
}
