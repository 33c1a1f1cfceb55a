package se.klimatbokslut.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import se.klimatbokslut.publish.HostileTexts;
import se.klimatbokslut.publish.opendata.OpenDataSettings;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.site.check.Page;
import se.klimatbokslut.publish.site.check.ReadSite;
import se.klimatbokslut.publish.table.CannotWriteException;

class SiteTest {
  @TempDir Path home;

  @Test
  void theSameReleaseGivesTheSameBytes() throws Exception {
    Release release = MadeSite.release(home);
    ReadSite first = MadeSite.of(release, home.resolve("first"));
    ReadSite second = MadeSite.of(release, home.resolve("second"));

    assertThat(second.files()).isEqualTo(first.files());
    for (String file : first.files()) {
      assertThat(Files.readAllBytes(second.folder().resolve(file)))
          .as(file)
          .isEqualTo(Files.readAllBytes(first.folder().resolve(file)));
    }
  }

  @Test
  void aSiteThatCannotBeFinishedLeavesTheOldOneAndNothingElse() throws Exception {
    Release release = MadeSite.release(home);
    Path place = Files.createDirectories(home.resolve("www")).resolve("site");
    ReadSite old = MadeSite.of(release, place);
    List<String> before = old.files();

    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      assertThatThrownBy(
              () ->
                  Site.write(
                      database, place, OpenDataSettings.none(), false, SiteTest::stopInDanish))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(old.files()).isEqualTo(before);
    try (Stream<Path> left = Files.list(home.resolve("www"))) {
      assertThat(left).containsExactly(place);
    }
  }

  @Test
  void aNewSiteTakesTheWholePlaceOfTheOldOne() throws Exception {
    Release release = MadeSite.release(home);
    Path place = home.resolve("site");
    ReadSite old = MadeSite.of(release, place);
    Files.writeString(place.resolve("sv/old.html"), "of an older release");

    assertThat(MadeSite.of(release, place).files())
        .doesNotContain("sv/old.html")
        .hasSize(old.files().size());
  }

  @Test
  void aFolderWithOtherThingsIsNeverReplaced() throws Exception {
    Release release = MadeSite.release(home);
    Path place = Files.createDirectories(home.resolve("documents"));
    Path kept = Files.writeString(place.resolve("letter.txt"), "mine");

    assertThatThrownBy(() -> MadeSite.of(release, place))
        .isInstanceOf(CannotWriteException.class)
        .hasMessageContaining("it holds other files and no site.json");
    assertThat(kept).hasContent("mine");
  }

  @Test
  void aMunicipalityIsMarkedByTheTargetThatStandsWorst() throws Exception {
    ReadSite site = MadeSite.of(MadeSite.release(home), home.resolve("site"));
    Page start = site.page("sv/index.html");

    assertThat(tile(start, "SE-2081").getAttribute("class")).isEqualTo("tile off-track");
    assertThat(tile(start, "SE-2081").getTextContent()).contains("Borlänge: Inte på väg att nås");
    assertThat(tile(start, "SE-1490").getAttribute("class")).isEqualTo("tile no-target");
  }

  @Test
  void figuresStandWithStatusAndEditionInTheTableOfAGroup() throws Exception {
    ReadSite site = MadeSite.of(MadeSite.release(home), home.resolve("site"));
    String row =
        site.page("sv/county/SE-20/index.html").elements("tr").stream()
            .map(Element::getTextContent)
            .filter(text -> text.contains("Borlänge"))
            .findFirst()
            .orElseThrow()
            .replaceAll("[\\s\u00a0\u202f]+", " ")
            .strip();

    assertThat(row)
        .isEqualTo(
            "Borlänge 2022 350 000 6,70 definitivt Inte på väg att nås Koldioxidbudget 2020–2040"
                + " −93 653 t CO₂ (−0,4 år)");
  }

  @Test
  void noTextOfAnyTableRunsOnAnyPage() throws Exception {
    ReadSite site = MadeSite.of(HostileTexts.in(MadeSite.release(home)), home.resolve("site"));

    for (String place : site.places()) {
      assertThat(site.page(place).elements("script")).as(place).allMatch(SiteTest::isOurs);
    }
    assertThat(site.page("sv/targets/index.html").text())
        .contains("<script>alert(\"title_sv\")</script>");
  }

  @Test
  void aTitleOfOneVeryLongWordBreaksInItsColumn() throws Exception {
    String title = "Mål".repeat(1000);
    ReadSite site =
        MadeSite.of(
            HostileTexts.with(MadeSite.release(home), "title_sv", title), home.resolve("site"));

    assertThat(site.page("sv/targets/index.html").elements("td"))
        .filteredOn(cell -> cell.getTextContent().equals(title))
        .isNotEmpty()
        .allMatch(cell -> cell.getAttribute("class").equals("long"));
  }

  private static boolean isOurs(Element script) {
    return script.getAttribute("type").equals("application/json")
        || script.getAttribute("src").matches("(\\.\\./)+assets/[a-z]+\\.js");
  }

  private static Element tile(Page start, String id) {
    return start.elements("a").stream()
        .filter(link -> link.getAttribute("class").startsWith("tile"))
        .filter(link -> link.getAttribute("href").contains(id))
        .findFirst()
        .orElseThrow();
  }

  private static void stopInDanish(String page) {
    if (page.startsWith("da/SE-")) {
      throw new IllegalStateException("stopped at " + page);
    }
  }
}
