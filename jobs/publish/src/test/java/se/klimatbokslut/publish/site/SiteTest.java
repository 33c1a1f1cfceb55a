package se.klimatbokslut.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.HostileTexts;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;
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

  /** The budget is the nation's here; cycling, which cannot be assessed, is Borlänge's own. */
  @Test
  void whatTheNationHasSetMarksNoMunicipalityAndIsCountedNowhere() throws Exception {
    ReadSite site =
        siteOf(BorlangeRelease.budget().text("set_by", "SE"), BorlangeRelease.cycling());

    assertThat(tile(site.page("sv/index.html"), "SE-2081").getAttribute("class"))
        .isEqualTo("tile not-assessable");
    String targets = site.page("sv/targets/index.html").text();
    assertThat(targets)
        .contains("Sveriges mål mätt på Borlänge")
        .contains("indikatorn är inte lämnad");
    assertThat(site.page("sv/targets/index.html").elements("tr"))
        .filteredOn(row -> row.getTextContent().contains("Inte på väg att nås"))
        .as("the one row of the nation's target, and none in the count")
        .hasSize(1);
    assertThat(site.page("en/targets/index.html").text())
        .contains("Sweden's target measured on Borlänge");
  }

  @Test
  void aCountyShowsTheTargetsThatItHasSetItself() throws Exception {
    TargetRow ofTheCounty =
        TargetRow.of("SE-20-net-zero", "SE-20")
            .about("net-zero", "territorial", "GHG")
            .judged(2022, "definitive", "smhi-ghg-2025-09-01-5e6f7a8b", "351000")
            .path(1990, "551000", "300000")
            .verdict("off-track")
            .robust(3, "66.666667")
            .said("other_reading", "on track if x", "på väg om y", "på vej hvis z")
            .with("outlook_year", 2023)
            .with("outlook_value", "340000")
            .with("outlook_low", "330000")
            .with("outlook_high", "350000")
            .said("reason", "above", "över banan", "over");

    String page = plain(siteOf(ofTheCounty).page("sv/county/SE-20/index.html").text());

    assertThat(page)
        .contains("Mål som Dalarnas län har satt")
        .contains("Utfall 2022 351 000 t CO₂e")
        .contains("Banan börjar 1990 (551 000 t CO₂e)")
        .contains("Håller i 2 av 3 läsningar")
        .contains("På väg om y.")
        .contains("2023 uppskattas till 340 000 t CO₂e (330 000–350 000): bandets ändar ger olika")
        .contains("Med våra ord");
  }

  private ReadSite siteOf(TargetRow... targets) throws Exception {
    MadeSite.release(home);
    Release release =
        ReleaseFixture.in(home)
            .table(
                Table.OUT_TARGET, Arrays.stream(targets).map(TargetRow::sql).toArray(String[]::new))
            .release();
    return MadeSite.of(release, home.resolve("site"));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
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
