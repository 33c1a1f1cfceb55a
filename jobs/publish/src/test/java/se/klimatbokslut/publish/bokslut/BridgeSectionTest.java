package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.Release;

class BridgeSectionTest {
  private static final String SMHI = "'definitive', 'smhi-co2-2024-04-18-1a2b3c4d'";

  @TempDir private Path home;

  @Test
  void theWayFromThePublicTotalToTheTargetIsTold() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_SCOPE_BRIDGE,
                line(1, "all-gases', null, 400000.4, 'definitive', 'smhi-ghg-2025-09-01-5e6f7a8b'"),
                line(2, "other-gases', null, -70000, " + SMHI),
                line(3, "public-total', null, 330000.4, " + SMHI),
                line(4, "sector-out', 'off-road-machinery', -12000, " + SMHI),
                line(5, "facility-out', 'ssab-borlange', null, null, null"),
                line(6, "target-scope', null, null, null, null"))
            .release();

    assertThat(text(release, "sv"))
        .contains("Varför målets siffra inte är den som står på andra sidor")
        .contains("Offentlig total, alla växthusgaser (CO₂e) 400 000 definitivt SMHI")
        .contains("Andra gaser än CO₂ −70 000 definitivt")
        .contains("Räknas inte: Arbetsmaskiner −12 000 definitivt")
        .contains("Räknas inte: anläggningen ssab-borlange – inte känt –")
        .contains("Det som målet räknar, CO₂ – inte känt –");
    assertThat(text(release, "da")).contains("Tælles ikke: anlægget ssab-borlange – ikke kendt");
    assertThat(text(release, "en")).contains("Gases other than CO₂ −70,000 final");
  }

  @Test
  void aScopeThatCountsEverythingNeedsNoBridge() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_SCOPE_BRIDGE,
                line(1, "public-total', null, 330000, " + SMHI),
                line(2, "sector-out', 'international-transport', 0, " + SMHI),
                line(3, "target-scope', null, 330000, " + SMHI))
            .release();

    assertThat(text(release, "sv")).doesNotContain("Varför målets siffra");
  }

  private static String line(int position, String rest) {
    return "'" + BorlangeRelease.BUDGET + "', 2022, " + position + ", 'SE-2081', 'CO2', '" + rest;
  }

  private String text(Release release, String language) throws Exception {
    Path file = Bokslut.write(release, "SE-2081", 2022, Locale.forLanguageTag(language), home);
    String page = Files.readString(file);
    String body = page.substring(page.indexOf("<header>"));
    return body.replaceAll("<[^>]*>", " ").replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ");
  }
}
