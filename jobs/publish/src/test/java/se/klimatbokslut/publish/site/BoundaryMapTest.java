package se.klimatbokslut.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.opendata.Publisher;
import se.klimatbokslut.publish.site.check.Page;

class BoundaryMapTest {
  private static final String CLOSED = "CC BY-NC-ND 4.0";

  @TempDir Path home;

  @Test
  void everyMunicipalityIsDrawnInsideItsBoundaryWithThePatternOfItsVerdict() throws Exception {
    Page start = start(OpenDataSettings.none(), "CC0-1.0", "SE-2081", "SE-1490");

    assertThat(areas(start)).hasSize(2);
    Element borlange = areas(start).get(1);
    assertThat(borlange.getAttribute("class")).isEqualTo("area off-track");
    assertThat(borlange.getAttribute("href")).isEqualTo("../sv/SE-2081/index.html");
    assertThat(borlange.getAttribute("tabindex")).isEqualTo("-1");
    assertThat(borlange.getTextContent()).isEqualTo("Borlänge: Inte på väg att nås");
    assertThat(start.elements("path"))
        .filteredOn(path -> path.getParentNode() == borlange)
        .extracting(path -> path.getAttribute("fill"))
        .containsExactly("url(#fill-off-track)");
    assertThat(start.elements("pattern"))
        .extracting(pattern -> pattern.getAttribute("id"))
        .contains("fill-off-track", "fill-no-target");
    assertThat(text(start))
        .contains(
            "Gränser: Gränsverket (Kommungränser, Sverige 2024-01-01), förenklade. Licens: CC0 1.0.");
  }

  /** Paper has the squares, and so has who cannot see the map. */
  @Test
  void theSquaresAreThereAsWell() throws Exception {
    Page start = start(OpenDataSettings.none(), "CC0-1.0", "SE-2081", "SE-1490");

    assertThat(links(start, "tile")).hasSize(2);
  }

  @Test
  void aLicenceThatForbidsChangedVersionsKeepsTheSquaresAndIsNamed() throws Exception {
    Page start = start(OpenDataSettings.none(), CLOSED, "SE-2081", "SE-1490");

    assertThat(areas(start)).isEmpty();
    assertThat(start.elements("pattern")).isEmpty();
    assertThat(links(start, "tile")).hasSize(2);
    assertThat(text(start))
        .contains(
            "underlaget har gränser (Kommungränser, Sverige 2024-01-01), men licensen (CC BY-NC-ND 4.0)"
                + " ger inte rätt att visa dem här.");
  }

  @Test
  void whoHasBeenGivenTheRightSaysSoAndThePageSaysWhoSaysIt() throws Exception {
    OpenDataSettings given =
        OpenDataSettings.of("", new Publisher("", "", ""), Map.of("boundaries-se", "CC BY 4.0"));

    Page start = start(given, CLOSED, "SE-2081", "SE-1490");

    assertThat(areas(start)).hasSize(2);
    assertThat(text(start)).contains("Licens enligt den som publicerar sidorna: CC BY 4.0.");
  }

  @Test
  void aMunicipalityWithoutABoundaryKeepsTheSquaresAndIsNamed() throws Exception {
    Page start = start(OpenDataSettings.none(), "CC0-1.0", "SE-2081");

    assertThat(areas(start)).isEmpty();
    assertThat(links(start, "tile")).hasSize(2);
    assertThat(text(start))
        .contains("bland gränserna (Kommungränser, Sverige 2024-01-01) saknas Borås.");
  }

  /** Of a neighbour without a page there is nothing to tell but where it lies. */
  @Test
  void aMunicipalityWithoutAPageIsAnOutlineWithoutALink() throws Exception {
    Page start = start(OpenDataSettings.none(), "CC0-1.0", "SE-2081", "SE-1490", "SE-2080");

    assertThat(areas(start)).hasSize(2);
    assertThat(start.elements("path"))
        .filteredOn(path -> path.getAttribute("class").equals("land"))
        .hasSize(1);
  }

  private Page start(OpenDataSettings settings, String licence, String... bounded)
      throws Exception {
    return MadeSite.of(MadeSite.release(home, licence, bounded), home.resolve("site"), settings)
        .page("sv/index.html");
  }

  private static List<Element> areas(Page start) {
    return links(start, "area");
  }

  private static List<Element> links(Page start, String kind) {
    return start.elements("a").stream()
        .filter(link -> link.getAttribute("class").startsWith(kind + " "))
        .toList();
  }

  private static String text(Page start) {
    return start.text();
  }
}
