package se.klimatbokslut.runner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedPagesTest extends BrowserTest {
  private static final String CELLS =
      "Array.from(document.querySelectorAll('table th, table td'), each => each.innerText)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sv/SE-2081/index.html",
        "da/DK-0420/index.html",
        "en/nation/SE/index.html",
        "sv/targets/index.html",
        SampleSite.PACK
      })
  void aPrintedPageHasEveryWordOfItsTablesAndNothingBesideThePaper(String place)
      throws IOException {
    Page page = visit().at(place);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    Set<String> words = new TreeSet<>();
    for (String cell : Script.texts(page, CELLS)) {
      words.addAll(List.of(cell.strip().split("[\\s\\h]+")));
    }

    Paper paper =
        Paper.of(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true)));

    assertThat(paper.besideThePaper()).isEmpty();
    assertThat(words).hasSizeGreaterThan(20);
    assertThat(words).allMatch(paper::holds);
  }
}
