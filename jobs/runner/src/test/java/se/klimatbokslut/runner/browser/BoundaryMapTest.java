package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sweden has boundaries here, Denmark has none. */
@ExtendWith(OpenedSite.class)
@Tag("slow")
class BoundaryMapTest {
  private static final Pattern FAINT = Pattern.compile("\\bfaint\\b");
  private static final Pattern FOUND = Pattern.compile("\\bfound\\b");
  private static final String SWEDISH_SQUARES = ".tile[href*='SE-']";
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 800;

  private interface Look {
    void at(Visit visit, Page start);
  }

  @Test
  void aScreenShowsBoundariesAndPaperTheSquares(OpenedSite.Shared shared) throws IOException {
    visit(
        shared,
        (visit, page) -> {
          assertThat(page.locator(".area")).hasCount(BoundarySite.BOUNDED.size());
          assertThat(page.locator(".areas")).isVisible();
          assertThat(page.locator(SWEDISH_SQUARES).first()).isHidden();
          assertThat(page.locator(".tile[href*='DK-']").first()).isVisible();

          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

          assertThat(page.locator(".areas")).isHidden();
          assertThat(page.locator(SWEDISH_SQUARES).first()).isVisible();
        });
  }

  @Test
  void anAreaNamesItsMunicipalityWithItsVerdictAndLeadsThere(OpenedSite.Shared shared)
      throws IOException {
    visit(
        shared,
        (visit, page) -> {
          Locator borlange = page.locator(".area[href$='SE-2081/index.html']");

          assertThat(borlange.locator("title").textContent()).startsWith("Borlänge: ");
          assertThat(borlange).hasAttribute("tabindex", "-1");
          borlange.locator("path").click(new Locator.ClickOptions().setForce(true));

          assertThat(page.locator("h1")).hasText("Borlänge");
          visit.arrivesAt("sv/SE-2081/index.html");
        });
  }

  @Test
  void aSearchShowsWhereTheFoundOnesLie(OpenedSite.Shared shared) throws IOException {
    visit(
        shared,
        (visit, page) -> {
          page.locator("#find-text").fill("borl");

          assertThat(page.locator(".areas")).isVisible();
          assertThat(page.locator(".area[href*='SE-2081']")).hasClass(FOUND);
          assertThat(page.locator(".area[href*='SE-1490']")).hasClass(FAINT);
          assertThat(page.locator(".tile[href*='DK-0420']")).hasClass(FAINT);

          page.locator("#find-text").fill("");

          assertThat(page.locator(".faint, .found")).hasCount(0);
        });
  }

  @Test
  void thePatternsTellVerdictsApartInsideTheMap(OpenedSite.Shared shared) throws IOException {
    visit(
        shared,
        (visit, page) -> {
          List<String> fills =
              Script.texts(
                  page,
                  "Array.from(document.querySelectorAll('.area path'), each => each.getAttribute('fill'))");

          assertThat(fills)
              .allSatisfy(
                  fill ->
                      assertThat(page.locator("pattern" + fill.substring(4, fill.length() - 1)))
                          .hasCount(1));
        });
  }

  @Test
  void theMapIsNoWiderThanAPhone(OpenedSite.Shared shared) throws IOException {
    visit(
        shared,
        (visit, page) -> {
          page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);

          assertThat(page.locator(".areas").boundingBox().width).isLessThan(PHONE_WIDTH);
          assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
              .isEqualTo(true);
        });
  }

  /** As every browser test, nothing may go wrong meanwhile. */
  private static void visit(OpenedSite.Shared shared, Look look) throws IOException {
    try (WebServer server = WebServer.of(BoundarySite.made());
        Visit visit =
            new Visit(
                new OpenedSite.Shared(shared.chromium(), server),
                new Browser.NewContextOptions())) {
      look.at(visit, visit.at("sv/index.html"));
      assertThat(visit.troubles()).isEmpty();
    }
  }
}
