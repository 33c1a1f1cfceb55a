package se.klimatbokslut.publish.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Figures SWEDISH = Figures.inPages(Locale.forLanguageTag("sv"));

  @Test
  void tonnesAreWholeWithNarrowSpaces() {
    assertThat(SWEDISH.withUnit(new BigDecimal("1362175.590930526"), "t", "t"))
        .isEqualTo("1\u202f362\u202f176\u00a0t");
  }

  /** Each language has its own marks; a terminal has plain ones. */
  @Test
  void thousandsAndDecimalsHaveTheMarksOfTheLanguage() {
    BigDecimal figure = new BigDecimal("-339091.25");

    assertThat(Figures.inPages(Locale.forLanguageTag("sv")).rounded(figure, "SEK"))
        .isEqualTo("\u2212339\u202f091,25");
    assertThat(Figures.inPages(Locale.forLanguageTag("da")).rounded(figure, "SEK"))
        .isEqualTo("\u2212339.091,25");
    assertThat(Figures.inPages(Locale.ENGLISH).rounded(figure, "SEK"))
        .isEqualTo("\u2212339,091.25");
    assertThat(Figures.inTerminals(Locale.forLanguageTag("sv")).rounded(figure, "SEK"))
        .isEqualTo("-339 091,25");
    assertThat(Figures.inTerminals(Locale.ENGLISH).rounded(figure, "SEK")).isEqualTo("-339,091.25");
  }

  @Test
  void decimalsFollowTheUnit() {
    assertThat(SWEDISH.rounded(new BigDecimal("5.4149"), "t/person")).isEqualTo("5,41");
    assertThat(SWEDISH.rounded(new BigDecimal("24.25"), "%")).isEqualTo("24,3");
    assertThat(Figures.inPages(Locale.ENGLISH).rounded(new BigDecimal("24.25"), "%"))
        .isEqualTo("24.3");
  }

  @Test
  void signsAreShownForChanges() {
    assertThat(SWEDISH.signed(new BigDecimal("120.5"), "t")).isEqualTo("+121");
    assertThat(SWEDISH.signed(new BigDecimal("-120.5"), "t")).isEqualTo("\u2212121");
    assertThat(SWEDISH.signed(BigDecimal.ZERO, "t")).isEqualTo("0");
    assertThat(SWEDISH.signed(new BigDecimal("0.2"), "t")).isEqualTo("0");
    assertThat(SWEDISH.signed(new BigDecimal("-0.2"), "t")).isEqualTo("0");
  }
}
