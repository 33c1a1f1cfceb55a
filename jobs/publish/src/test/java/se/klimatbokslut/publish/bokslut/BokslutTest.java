package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;

class BokslutTest extends PageFixture {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Test
  void headlineHasVerdictFigureUnitYearStatusAndEdition() throws Exception {
    String text = text(page("SE-2081", 2022, "sv"));

    assertThat(text)
        .contains("Klimatbokslut 2022 Borlänge SE-2081")
        .contains("Koldioxidbudget 2020–2040 Inte på väg att nås Överskriden sedan 2021.")
        .contains("Utsläpp 2022 218 080 t CO₂ definitivt, SMHI, koldioxid 2024-04-18")
        .contains("Enligt målbanan 2022 153 891 t CO₂ Kvar av budgeten efter 2022 670 419 t CO₂")
        .contains("Målbanan börjar 2020, 218 100 t CO₂")
        .contains("Budget 1 328 000 t CO₂ Minskning som krävs per år 24,3 %")
        .contains("Minskning som krävs per år om nästa år blir lika stort som det senaste 32,3 %")
        .contains("Budgeten tar slut i mitten av 2026")
        .contains("Marginal till det som krävs −93 653 t CO₂ −0,4 år i nuvarande takt")
        .contains("Så säkert är svaret samma svar på alla 2 sätt att läsa målet")
        .contains("Utfall 2021 5,41 t CO₂e per person definitivt, Konsumtionskompassen 2023-06-01");
  }

  @Test
  void rowsAndBoxesNameWhereTheirFiguresStand() throws Exception {
    assertThat(page("SE-2081", 2022, "sv"))
        .contains(
            "<tr data-trace=\"out_emissions?municipality_id=SE-2081&amp;year=2022&amp;gas=GHG"
                + "&amp;perspective=territorial&amp;sector=industry\"")
        .contains(
            "<li class=\"card\" data-trace=\"out_target_year?target_id=SE-2081-koldioxidbudget"
                + "&amp;year=2022 out_budget_ledger?target_id=SE-2081-koldioxidbudget"
                + "&amp;year=2022\"")
        .contains(
            "data-trace=\"out_budget_ledger?target_id=SE-2081-koldioxidbudget&amp;year=2021\"")
        .contains("data-trace=\"core_edition?edition_id=smhi-co2-2024-04-18-1a2b3c4d\"");
  }

  @Test
  void thePageSaysHowAFigureIsTraced() throws Exception {
    String command =
        " klimatbokslut trace &#39;out_emissions?municipality_id=SE-2081&amp;year=2022&amp;gas=GHG"
            + "&amp;perspective=territorial&amp;sector=all&#39; --verify";
    assertThat(text(page("SE-2081", 2022, "sv"))).contains("läser om dem med --verify:" + command);
    assertThat(text(page("SE-2081", 2022, "da"))).contains("igen med --verify:" + command);
    assertThat(text(page("SE-2081", 2022, "en"))).contains("again with --verify:" + command);
  }

  @Test
  void whatCannotBeJudgedSaysWhy() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv")))
        .contains("Cykelresor 12 % till 2040 Kan inte bedömas Inget värde är känt.");
  }

  @Test
  void reasonsAreInTheLanguageOfThePage() throws Exception {
    assertThat(text(page("SE-2081", 2022, "da")))
        .contains("Overskredet siden 2021.")
        .contains("Ingen værdi er kendt.");
    assertThat(text(page("SE-2081", 2022, "en")))
        .contains("Overspent since 2021.")
        .contains("No value of cycle-share is known.");
  }

  @Test
  void verdictsDifferByShape() throws Exception {
    assertThat(page("SE-2081", 2022, "sv"))
        .contains("href=\"#mark-off-track\"")
        .contains("href=\"#mark-on-track\"")
        .contains("href=\"#mark-not-assessable\"");
  }

  @Test
  void sourcesAreThoseThatWereUsed() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv")))
        .contains("SMHI, koldioxid 2024-04-18 co2_2024.xlsx CC0 1a2b3c4d5e6f")
        .contains("Konsumtionskompassen 2023-06-01 (antaget) kk.csv CC BY-NC-SA 4.0 9c0d1e2f5e6f")
        .contains("Release 2026-06-30-a1 Bygger på statistik publicerad till och med 2026-06-30")
        .contains("Programversion 0.1.0")
        .doesNotContain("be0101.csv");
  }

  @Test
  void findingsAreWarningsAboutUsedEditionsAndCannotRun() throws Exception {
    assertThat(page("SE-2081", 2022, "sv"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script")
        .doesNotContain("A note only")
        .doesNotContain("Elsewhere");
  }

  @Test
  void hostileTitlesAreEscapedInPageAndChart() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.CORE_TARGET,
                "'"
                    + BorlangeRelease.BUDGET
                    + "', 'SE-2081', 'Borlänge', 'carbon-budget', 'territorial', 'CO2',"
                    + " '<img src=x onerror=alert(1)>&\"''{0}', 'b', 'c', '</blockquote><script>',"
                    + " 's', '', true, '{}'")
            .release();

    String page = Files.readString(Bokslut.write(release, "SE-2081", 2022, SWEDISH, home));
    assertThat(page).contains("&lt;img src=x").doesNotContain("<img").doesNotContain("<script");
  }

  @Test
  void aMunicipalityWithoutTargetsGetsItsEmissions() throws Exception {
    assertThat(text(page("SE-1490", 2022, "sv")))
        .contains("Inga mål är kända för Borås. Utsläppen redovisas nedan.")
        .contains("Totalt 551 573 100,0 4,79")
        .doesNotContain("Koldioxidbudget");
  }

  @Test
  void aYearWithoutFiguresAndAnUnknownPlaceAreTold() throws Exception {
    Release release = BorlangeRelease.in(home).release();

    assertThatThrownBy(() -> Bokslut.write(release, "SE-2081", 1999, SWEDISH, home))
        .isInstanceOf(NoFiguresException.class)
        .hasMessage(
            "Release 2026-06-30-a1 has accounts of SE-2081 for the years 2021-2026, from the first"
                + " of its statistics to that of the release, and not for 1999.");
    assertThatThrownBy(() -> Bokslut.write(release, "SE-2018", 2022, SWEDISH, home))
        .isInstanceOf(UnknownMunicipalityException.class)
        .hasMessageContaining("SE-2081 Borlänge");
    assertThatThrownBy(() -> Bokslut.write(release, "SE-2081", 2022, Locale.FRENCH, home))
        .hasMessage("No texts in 'fr'. Languages: sv, da, en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void pagesNeedNothingElseAndRepeatToTheByte(String language) throws Exception {
    Release release = BorlangeRelease.in(home).release();
    Locale locale = Locale.forLanguageTag(language);
    Path file = Bokslut.write(release, "SE-2081", 2022, locale, home);
    String first = Files.readString(file);

    assertThat(file).hasFileName("bokslut-SE-2081-2022-" + language + ".html");
    assertThat(Files.readString(Bokslut.write(release, "SE-2081", 2022, locale, home)))
        .isEqualTo(first);
    assertThat(first)
        .contains("<html lang=\"" + language + "\">")
        .doesNotContain("src=", "@import", " th:", "url(http");
  }

  @Test
  void sampleDataIsMarkedInEveryLanguage() throws Exception {
    Release release = BorlangeRelease.in(home).manifest("{\"sample\": true}").release();

    assertThat(page("SE-2081", 2022, "sv", release))
        .contains("Exempeldata – inte verkliga siffror");
    assertThat(page("SE-2081", 2022, "da", release)).contains("Eksempeldata – ikke rigtige tal");
    assertThat(page("SE-2081", 2022, "en", release)).contains("Sample data – not real figures");
    assertThat(page("SE-2081", 2022, "sv")).doesNotContain("Exempeldata");
  }
}
