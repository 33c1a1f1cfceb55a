package se.klimatbokslut.runner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DownloadsTest extends BrowserTest {

  @Test
  void aTableArrivesAsItLiesInTheFolder() throws IOException {
    Page page = visit().at("sv/data/index.html");

    Download table =
        page.waitForDownload(
            () -> page.locator(".links a[href$='/csv/out_emissions.csv']").click());

    assertThat(table.suggestedFilename()).isEqualTo("out_emissions.csv");
    assertThat(table.path())
        .hasSameBinaryContentAs(SampleSite.made().folder().resolve("data/csv/out_emissions.csv"));
    assertThat(Files.readString(table.path())).contains("SE-2081");
  }

  @Test
  void everyFileThatIsOfferedIsThere() {
    List<String> offered = Script.hrefs(visit().at("sv/data/index.html"), "#content .links a");

    assertThat(offered).isNotEmpty();
    for (String href : offered) {
      Path file = SampleSite.made().folder().resolve("sv/data").resolve(href);
      assertThat(file.normalize()).isNotEmptyFile();
    }
  }

  @Test
  void theFiguresOfAMunicipalityArriveFromItsPage() {
    Page page = visit().at("sv/SE-2081/index.html");
    String address = "data/api/v1/municipalities/SE-2081.json";

    page.locator(".links a[href$='" + address + "']").click();

    visit().arrivesAt(address);
    assertThat(page.locator("body").innerText()).contains("\"SE-2081\"");
  }

  @Test
  void thePackOfAMunicipalityArrivesFromItsPage() throws IOException {
    Page page = visit().at("sv/SE-2081/index.html");
    String place = SampleSite.PACK.replace(".html", ".pdf");

    String href = page.locator(".links a[href$='" + place + "']").getAttribute("href");
    byte[] pdf = page.request().get(page.url().replace("index.html", href)).body();

    assertThat(pdf)
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
        .isEqualTo(Files.readAllBytes(SampleSite.made().folder().resolve(place)));
  }
}
