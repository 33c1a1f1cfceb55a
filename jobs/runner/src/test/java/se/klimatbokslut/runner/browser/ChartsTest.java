package se.klimatbokslut.runner.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts whose values can be read off, beside the tables that say the same. */
class ChartsTest extends BrowserTest {
  /** Tables have whole tonnes. */
  private static final double ROUNDING = 0.5001;

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021, 2022, 2023})
  void theMouseReadsOffWhatTheTableOfTheBudgetSays(int year) {
    Locator chart = opened("chart-1");

    point(chart, year, 2020, 2040);

    assertThat(told(chart, "År")).isEqualTo(String.valueOf(year));
    assertSame(told(chart, "Utsläpp"), budget(year, 1));
    assertSame(told(chart, "Målbanan"), budget(year, 2));
    assertThat(told(chart, "Utsläpp")).endsWith(" t CO₂ per år, definitivt");
  }

  @Test
  void aPartOfAStackIsToldByItselfAndNotAsTheSumBelowIt() {
    Locator chart = opened("sectors-CO2");

    point(chart, 2023, 2010, 2023);

    Locator rows = chart.page().locator("#table-years-CO2 tbody tr");
    int last = chart.page().locator("#table-years-CO2 thead th").count();
    assertThat(told(chart, "År")).isEqualTo("2023");
    assertSame(told(chart, "Transporter"), cell(rows, "Transporter", last));
    assertSame(told(chart, "Jordbruk"), cell(rows, "Jordbruk", last));
  }

  @Test
  void theKeyboardGoesFromYearToYear() {
    Locator chart = opened("chart-1");
    Page page = chart.page();

    chart.locator(".plot").focus();
    assertThat(told(chart, "År")).isEqualTo("2020");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(told(chart, "År")).isEqualTo("2022");
    assertSame(told(chart, "Utsläpp"), budget(2022, 1));
    page.keyboard().press("ArrowLeft");

    assertThat(told(chart, "År")).isEqualTo("2021");
  }

  @Test
  void theButtonPutsTheDrawnChartBack() {
    Locator chart = opened("chart-1");
    Locator button = chart.locator(".chart-switch");
    assertThat(button).hasAttribute("aria-pressed", "true");
    assertThat(chart.locator(".scroll")).isHidden();

    button.press("Enter");

    assertThat(button).hasAttribute("aria-pressed", "false");
    assertThat(chart.locator(".scroll")).isVisible();
    assertThat(chart.locator(".plot")).isHidden();
  }

  private Locator opened(String id) {
    Locator chart = visit().at("sv/SE-2081/index.html").locator("#" + id);
    chart.locator(".chart-switch").press("Enter");
    assertThat(chart.locator(".u-legend")).isVisible();
    return chart;
  }

  /** Points at a year; half a year is left free at both ends. */
  private static void point(Locator chart, int year, int first, int last) {
    Locator ground = chart.locator(".u-over");
    ground.scrollIntoViewIfNeeded();
    BoundingBox box = ground.boundingBox();
    double share = (year - first + 0.5) / (last - first + 1);
    ground.hover(new Locator.HoverOptions().setPosition(share * box.width, box.height / 2));
  }

  private static String told(Locator chart, String label) {
    return chart
        .locator(".u-legend .u-series")
        .filter(
            new Locator.FilterOptions().setHas(chart.page().locator(".u-label", exactly(label))))
        .locator(".u-value")
        .innerText()
        .strip();
  }

  private String budget(int year, int column) {
    Locator rows = visit().page().locator("#table-budget-1 tbody tr");
    return cell(rows, String.valueOf(year), column + 1);
  }

  private static String cell(Locator rows, String name, int column) {
    return rows.filter(new Locator.FilterOptions().setHas(rows.page().locator("th", exactly(name))))
        .locator(":nth-child(" + column + ")")
        .innerText();
  }

  private static Page.LocatorOptions exactly(String text) {
    return new Page.LocatorOptions().setHasText(Pattern.compile("^" + text + "$"));
  }

  private static void assertSame(String told, String cell) {
    assertThat(ShownNumber.first(told)).isCloseTo(ShownNumber.first(cell), within(ROUNDING));
  }
}
