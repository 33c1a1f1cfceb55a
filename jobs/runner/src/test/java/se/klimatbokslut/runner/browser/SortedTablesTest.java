package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedTablesTest extends BrowserTest {

  @ParameterizedTest
  @CsvSource({
    "sv/nation/SE/index.html, 'Utsläpp, t CO₂e'",
    "sv/nation/SE/index.html, t CO₂e per person",
    "sv/nation/SE/index.html, Marginal",
    "sv/targets/index.html, Utfall",
    "sv/targets/index.html, Krävs per år",
    "en/targets/index.html, Margin",
    "da/nation/DK/index.html, Margin"
  })
  void aClickSortsFiguresByTheirSizeAndTheNextClickTheOtherWay(String place, String column) {
    Page page = visit().at(place);
    Locator heading = heading(page, column);
    ToDoubleFunction<String> meaning =
        column.startsWith("Margin") ? ShownNumber::yearsOf : ShownNumber::orMissing;
    List<String> unsorted = cells(heading);

    heading.locator("button").click();
    String first = heading.getAttribute("aria-sort");
    assertInOrder(first, cells(heading), meaning);
    assertThat(cells(heading)).containsExactlyInAnyOrderElementsOf(unsorted);

    heading.locator("button").click();
    assertThat(heading.getAttribute("aria-sort")).isNotEqualTo(first);
    assertInOrder(heading.getAttribute("aria-sort"), cells(heading), meaning);
  }

  @Test
  void theKeyboardSortsAndOneColumnAtATimeSaysThatItIsSorted() {
    Page page = visit().at("sv/nation/SE/index.html");
    Locator emissions = heading(page, "Utsläpp, t CO₂e");
    Locator names = heading(page, "Kommun");

    emissions.locator("button").focus();
    page.keyboard().press("Enter");
    assertInOrder(emissions.getAttribute("aria-sort"), cells(emissions), ShownNumber::orMissing);

    names.locator("button").focus();
    page.keyboard().press("Space");
    assertThat(names).hasAttribute("aria-sort", "ascending");
    assertThat(emissions).not().hasAttribute("aria-sort", "ascending");
    assertThat(page.locator("[aria-sort]")).hasCount(1);
    assertThat(cells(names)).containsExactly("Borlänge", "Borås", "Malmö", "Stockholm");
  }

  /** What is missing stands at one end and is not taken for nought. */
  private static void assertInOrder(
      String direction, List<String> cells, ToDoubleFunction<String> meaning) {
    assertThat(direction).isIn("ascending", "descending");
    Comparator<Double> order = Comparator.naturalOrder();
    assertThat(cells.stream().map(meaning::applyAsDouble).toList())
        .as(String.join(" | ", cells))
        .isSortedAccordingTo(direction.equals("ascending") ? order : order.reversed());
  }

  private static Locator heading(Page page, String column) {
    return page.locator("table.sortable thead th")
        .filter(new Locator.FilterOptions().setHasText(column))
        .first();
  }

  /** Of the heading's own table: a page may have another of targets that others have set. */
  private static List<String> cells(Locator heading) {
    int column = ((Number) heading.evaluate("th => th.cellIndex")).intValue() + 1;
    return heading
        .locator("xpath=ancestor::table")
        .locator("tbody tr > :nth-child(" + column + ")")
        .allTextContents()
        .stream()
        .map(String::strip)
        .toList();
  }
}
