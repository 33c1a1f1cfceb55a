package se.klimatbokslut.runner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the public pages in a browser. Whatever it looks at, no page may report an
 * error, miss a file or ask another computer for anything.
 */
@ExtendWith(OpenedSite.class)
abstract class BrowserTest {
  private Visit visit;

  /** What the reader's browser is like; a desk with a mouse unless said otherwise. */
  Browser.NewContextOptions reader() {
    return new Browser.NewContextOptions();
  }

  @BeforeEach
  final void openBrowser(OpenedSite.Shared shared) {
    visit = new Visit(shared, reader());
  }

  @AfterEach
  final void nothingWentWrongAndNothingWasFetchedFromElsewhere() {
    visit.close();
    assertThat(visit.troubles()).isEmpty();
  }

  final Visit visit() {
    return visit;
  }
}
