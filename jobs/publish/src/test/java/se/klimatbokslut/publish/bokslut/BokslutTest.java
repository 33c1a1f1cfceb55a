package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.revision.RevisedRelease;

class BokslutTest {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @TempDir Path home;

  @Test
  void headlineHasVerdictFigureUnitYearStatusAndEdition() throws Exception {
    String text = text(page("SE-2081", 2022, "sv"));

    assertThat(text)
        .contains("Klimatbokslut 2022 Borlänge SE-2081")
        .contains("Koldioxidbudget 2020–2040 Inte på väg att nås Överskriden sedan 2021.")
        .contains("Utsläpp 2022 218 080 t CO₂ definitivt, SMHI, koldioxid 2024-04-18")
        .contains("Banan 2022 153 891 t CO₂ Kvar av budgeten efter 2022 670 419 t CO₂")
        .contains("Budget 1 328 000 t CO₂ Minskning som krävs per år 24,3 %")
        .contains("Minskning som krävs per år om nästa år blir som det sista 32,3 %")
        .contains("Marginal −93 653 t CO₂ −0,4 år i nuvarande takt")
        .contains("Utfall 2021 5,41 t CO₂e per person definitivt, Konsumtionskompassen 2023-06-01");
  }

  @Test
  void rowsAndBoxesNameWhereTheirFiguresStand() throws Exception {
    assertThat(page("SE-2081", 2022, "sv"))
        .contains(
            "<tr data-trace=\"out_emissions?municipality_id=SE-2081&amp;year=2022&amp;gas=GHG"
                + "&amp;perspective=territorial&amp;sector=industry\"")
        .contains(
            "<li class=\"card\" data-trace=\"out_target?target_id=SE-2081-koldioxidbudget"
                + "&amp;as_of_date=2026-06-30 out_budget_ledger?target_id=SE-2081-koldioxidbudget"
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
  void aYearThatIsKnownByBoundsShowsBoth() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_BUDGET_LEDGER,
                "'"
                    + BorlangeRelease.BUDGET
                    + "', 2022, 'SE-2081', 'CO2', null, 125134, 362176, 'definitive', 'e',"
                    + " 153891, null, null, null, null, 230338, 943800, null")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Utsläpp 2022 125 134–362 176 t CO₂ definitivt, e")
        .contains("Kvar av budgeten efter 2022 230 338–943 800 t CO₂")
        .contains("2022 125 134–362 176 153 891 – 230 338–943 800 – definitivt e");
  }

  @Test
  void aYearThatIsKnownByBoundsIsABarOfTheChartThatTheLegendNames() throws Exception {
    Release release = withLedger(bounded(2022, "125134, 362176"));
    String page = page("SE-2081", 2022, "sv", release);

    assertThat(text(page)).contains("Lodrätt streck: bara gränserna är kända, minst och högst.");
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("minst och högst. Koldioxid");
  }

  @Test
  void yearsThatTheStatisticsLagShowTheirPrognosisInLedgerAndChart() throws Exception {
    Release release =
        withLedger(accounted(2022, "218080", "definitive"), accounted(2023, "205000", "prognosis"));
    String page = page("SE-2081", 2022, "sv", release);

    assertThat(text(page)).contains("2023 205 000 100 – – – prognos SMHI, koldioxid 2024-04-18");
    assertThat(plain(page))
        .contains(">Prognos 2023: 205 000</text>")
        .containsPattern("class=\"estimate\">\\s*<th scope=\"row\">2023<");
  }

  @Test
  void aPrognosisIsLeftOutOfAccountsThatALaterOutcomeFollowed() throws Exception {
    Release release =
        withLedger(
            accounted(2022, "218080", "definitive"),
            accounted(2023, "205000", "definitive"),
            accounted(2024, "199000", "prognosis"));

    assertThat(text(page("SE-2081", 2022, "sv", release))).doesNotContain("199 000", "205 000");
  }

  @Test
  void lagYearsComeWithTheirBandHowTheyWereMadeAndHowOftenBandsHeld() throws Exception {
    Release release =
        lagging(
            "2023, 'all', 360000, 340000, 381000, 5.7, 'sector-scaling', null, null, null, null",
            "2024, 'all', 350000.4, 320000, 380000.6, 8.6, 'sector-scaling-then-trend', null, null,"
                + " null, null");

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Prognos för de år statistiken släpar")
        .contains(
            "Utgår från SMHI, växthusgaser 2025-09-01 (omgång 2 med samma datum), som slutar 2022"
                + " med 350 000 t CO₂e.")
        .contains("2023 360 000 340 000 381 000 Sektor för sektor i takt med landet prognos")
        .contains(
            "2024 350 000 320 000 380 001 Sektor för sektor i takt med landet, därefter efter"
                + " varje sektors egen trend prognos")
        .contains("höll sådana band utfallet i 80,0 % av 1 450 fall ett år framåt och 79,5 %");
  }

  @Test
  void aWithheldYearSaysWhyInTheLanguageOfThePage() throws Exception {
    Release release =
        lagging(
            "2023, 'all', null, null, null, null, 'trend', 'English',"
                + " 'beaten-by-last-value', 5.31, 4.6",
            "2024, 'all', null, null, null, null, 'trend', 'English', 'nearer-year-withheld',"
                + " null, null");

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("2023 visas inte Metoden (efter varje sektors egen trend) är inte bättre än")
        .contains("på kända år är medianfelet 5,3 % mot 4,6 %. –")
        .contains("2024 visas inte Skulle bygga på prognosen för 2023, som inte visas.")
        .doesNotContain("English", "höll sådana band");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("2023 vises ikke Metoden (efter hver sektors egen tendens) er ikke bedre end");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("its median error is 5.3 % against 4.6 %.");
  }

  @Test
  void accountsOfAYearThatTheStatisticsHaveLeftHaveNoPrognosis() throws Exception {
    assertThat(text(page("SE-2081", 2021, "sv", withBacktest(release2021Fixture(), lag(2022)))))
        .doesNotContain("Prognos för de år");
  }

  @Test
  void sectorsThatWereCarriedForwardAreMarkedAndExplained() throws Exception {
    String edition = "'smhi-ghg', 'smhi-ghg-2025-09-01-5e6f7a8b'";
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_EMISSIONS,
                "'SE-2081', 2022, 'GHG', 'territorial', 'transport', 90000, 1, false,"
                    + " 'definitive', 0, "
                    + edition,
                "'SE-2081', 2022, 'GHG', 'territorial', 'agriculture', 10000, 1, false,"
                    + " 'carried-forward', 100, "
                    + edition,
                "'SE-2081', 2022, 'GHG', 'territorial', 'all', 100000, 2, false, 'definitive',"
                    + " 10, "
                    + edition)
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Transporter 90 000")
        .contains("Jordbruk * 10 000 10,0 1,00 framskrivet av utgivaren")
        .contains("Totalt 100 000 100,0 2,00 definitivt, varav 10,0 % framskrivet *")
        .contains("* Nästan alla kommuner har ändrats med samma kvot sedan året före.")
        .contains("Sådana sektorer är 10,0 % av totalen.");
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("* Nästan");
  }

  @Test
  void peersShowValueSpreadAndPositionTogetherOrWhyThereAreNone() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("Bland kommuner");
    String key = "'SE-2081', 'GHG', 2022, ";
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_PEER_GROUP,
                key
                    + "'emissions-per-inhabitant', 6.702, 't/person', null, 'definitive', 'e1',"
                    + " 'SE-50000-99999-heavy', 50000, 100000, true, false, 2022, 9, 3.1, 4.2,"
                    + " 5.005, 6.9, 30.25, 3, 5, 'lower than 3 of 8 others', null",
                key
                    + "'change-per-year', -2.5, '%/year', 2015, 'definitive', 'e1', null, null,"
                    + " null, null, null, null, null, null, null, null, null, null, null, null,"
                    + " null, 'fewer-than-five'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Bland kommuner av samma slag 2022")
        .contains(
            "Utsläpp av växthusgaser per invånare 2022 6,70 t CO₂e per invånare 3,10 4,20 5,01"
                + " 6,90 30,25 lägre än 3 av 8 andra, högre än 5 definitivt e1")
        .contains("Grupp: 9 kommuner i Sverige med 50 000 till 99 999 invånare, med tung industri")
        .contains("2015–2022 −2,50 % per år visas inte: färre än fem kommuner av samma slag")
        .contains("Grupperna är våra egna");
  }

  @Test
  void theClimateFeeIsToldYearByYearAndByUnitUpToTheYearOfTheAccounts() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("Klimatväxling");
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_FEE_LEDGER,
                "'SE-2081', 'Kultur', 2021, 'closed', 51.25, 0, 76.88, 0, 0, 0, 0, 0, 76.88, 'e1'",
                "'SE-2081', 'Kultur', 2022, 'closed', 204.4, 76.88, 360.6, 12.5, -54, 200, 30.25, 0,"
                    + " 195.98, 'e2'",
                "'SE-2081', 'Skolan', 2022, 'closed', 1000, 0, 1500, 0, 0, 0, 0, 0, 1500, 'e2'",
                "'SE-2081', 'Skolan', 2023, 'open', null, 1500, 0, 0, 0, 0, 0, 0, 1500, null")
            .table(
                Table.OUT_FUND_LEDGER,
                "'SE-2081', 2021, 'closed', 0, 0, 0, 0, 0, 0, null",
                "'SE-2081', 2022, 'closed', 0, 0, 0, 99.5, 0, 0, 'e3'",
                "'SE-2081', 2023, 'open', 0, 0, 0, 0, 0, 0, null")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("2021 51 76,88 0,00 0,00 0,00 76,88 0,00 0,00 stängt e1")
        .contains("2022 1 204 1 860,60 −41,50 200,00 0,00 1 695,98 0,00 0,00 stängt e2 + e3")
        .contains("Kultur 204 76,88 360,60 −41,50 200,00 0,00 195,98 stängt e2")
        .contains("Kultur använde 30,25 kr mer än enheten hade 2022.")
        .contains("Fonden beviljade 99,50 kr mer än den hade 2022.")
        .doesNotContain("öppet");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("Klimaafgift i Borlänge år for år, alle enheder")
        .contains("Kultur brugte 30,25 SEK mere, end enheden havde i 2022.");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("The fund granted 99.50 SEK more than it held in 2022.");
  }

  @Test
  void climateContractsAreToldUpToTheYearOfTheAccounts() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("klimatkontrakt");
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_CONTRACT_COUNT,
                "'SE-2081', 2021, 'whole-year', 12, 1, 12, 1, 13, 'e1'",
                "'SE-2081', 2022, 'so-far', 12, 2, 24, 3, 13, 'e1'",
                "'SE-2081', 2023, 'so-far', 11, 2, 35, 5, 13, 'e1'",
                "'SE-1490', 2022, 'so-far', 99, 0, 99, 0, 0, 'e1'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Lokala klimatkontrakt i Borlänge, antal")
        .contains("2021 12 1 12 1 13 helt år e1 2022 12 2 24 3 13 hittills e1")
        .doesNotContain("2023 11 2", "99 0 99");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("Lokale klimakontrakter i Borlänge, antal")
        .contains("2022 12 2 24 3 13 indtil videre e1");
    assertThat(text(page("SE-2081", 2022, "en", release))).contains("2022 12 2 24 3 13 so far e1");
  }

  @Test
  void measuresAreToldByActorWithWhatIsMissing() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_MEASURE_SUMMARY,
                "'SE-2081', 'private', 'industry', 'decided', 2, 850000000.5, 38500, 770000,"
                    + " null, 1, 0, 'e1'")
            .table(
                Table.OUT_MEASURE_GAP,
                "'SE-2081-koldioxidbudget', 2040, 'SE-2081', 'CO2', 2022, 'definitive', 218080,"
                    + " 6690, 211390, 38500, 172890, 1, 'e2 + e1'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("privat Industri")
        .contains("2 850 000 000,50 38 500 770 000 – 1 0 beslutad e1")
        .contains(
            "Koldioxidbudget 2020–2040 2040 218 080 6 690 211 390 38 500 172 890 1 definitivt");
    assertThat(text(page("SE-2081", 2022, "da", release))).contains("– 1 0 besluttet e1");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("850 000 000.50 38 500 770 000 – 1 0 decided e1");
  }

  @Test
  void whatTheNewestEditionChangedIsToldUpToTheYearOfTheAccounts() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("Vad ny statistik ändrade");
    Release release = RevisedRelease.in(BorlangeRelease.in(home)).release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Vad ny statistik ändrade i tidigare år")
        .contains(
            "Utsläpp av koldioxid: SMHI, koldioxid 2025-06-17 jämfört med SMHI, koldioxid 2024-04-18")
        .contains("2020 1 000 – – – året utgår 2022 2 000 1 950 −50 −2,48 omräknat")
        .contains("SE-2081-half Basåret 2022 har nu 1 950 t CO₂ i stället för 2 000 (−50).")
        .doesNotContain("nytt år")
        .doesNotContain("13,50 %");
    Release later =
        RevisedRelease.in(BorlangeRelease.in(home))
            .table(
                Table.OUT_EMISSIONS,
                "'SE-2081', 2023, 'CO2', 'territorial', 'all', 1, null, false, 'definitive', 0,"
                    + " 'smhi-co2', 'e'")
            .release();
    assertThat(text(page("SE-2081", 2023, "sv", later)))
        .contains("De omräknade åren ändrar bedömningen")
        .contains("13,50 % när 2023 är med");
  }

  @Test
  void aFigureThatIsPrognosisIsNamedWithItsOwnYear() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_TARGET,
                "'SE-2081-cykel', date '2026-06-30', 'SE-2081', 'near-zero', 'territorial', 'GHG',"
                    + " 2022, 2024, 'prognosis', 'smhi-ghg-2025-09-01-5e6f7a8b +"
                    + " smhi-co2-2024-04-18-1a2b3c4d', 350000, null, null, null, null, 't', null,"
                    + " null, null, null, null, null, null, 'off-track', true, null, null, null,"
                    + " 100, null, null, null, 'r', 'r', 'r'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains(
            "Prognos 2024 350 000 t CO₂e prognos, SMHI, växthusgaser 2025-09-01 (omgång 2 med"
                + " samma datum) + SMHI, koldioxid 2024-04-18")
        .doesNotContain("Utfall 2022 350 000");
  }

  @Test
  void verdictsDifferByShape() throws Exception {
    assertThat(page("SE-2081", 2022, "sv"))
        .contains("href=\"#mark-off-track\"")
        .contains("href=\"#mark-on-track\"")
        .contains("href=\"#mark-not-assessable\"");
  }

  @Test
  void ledgerShowsOutcomesUpToTheYearAndThePathToTheEnd() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv")))
        .contains(
            "2021 221 400 183 204 439 500 888 500 +121 äldre utgåva SMHI, koldioxid 2024-04-18")
        .contains("2022 218 080 153 891 657 581 670 419 −81 definitivt")
        .contains("2023 – 129 269 – – – – –")
        .contains("2040 – 6 672 – – – – –")
        .doesNotContain("205 000");
  }

  @Test
  void chartNamesTheNumbersOfTheLedgerAndDescribesItself() throws Exception {
    String page = page("SE-2081", 2022, "sv");
    String chart = page.substring(page.indexOf("<svg id='chart-1'"), page.indexOf("<figcaption"));

    assertThat(plain(chart))
        .contains(">Utsläpp 2022: 218 080</text>")
        .contains(">Banan 2040: 6 672</text>")
        .contains(
            "<title id=\"chart-1-title\">Koldioxidbudget 2020–2040: utsläpp mot banan</title>")
        .contains("<desc id=\"chart-1-description\">Heldragen linje: utsläpp")
        .contains("stroke-dasharray");
  }

  @Test
  void sectorsComeWithShareAndTotal() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv")))
        .contains("Territoriella utsläpp av växthusgaser i Borlänge 2022")
        .contains("Transporter 91 250 26,1 1,75 definitivt SMHI, växthusgaser 2025-09-01")
        .contains("Totalt 350 000 100,0 6,70 definitivt");
  }

  @Test
  void sourcesAreThoseThatWereUsed() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv")))
        .contains("SMHI, koldioxid 2024-04-18 co2_2024.xlsx CC0 1a2b3c4d5e6f")
        .contains("Konsumtionskompassen 2023-06-01 (antaget) kk.csv CC BY-NC-SA 4.0 9c0d1e2f5e6f")
        .contains("Release 2026-06-30-a1 Underlag känt till och med 2026-06-30")
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
  void anAssessmentOfALaterYearIsNotShown() throws Exception {
    assertThat(text(page("SE-2081", 2021, "sv", release2021())))
        .contains("Koldioxidbudget 2020–2040 Bedöms inte för detta år")
        .contains("Bedömningen i den här utgåvan gäller 2022, efter bokslutsåret 2021.")
        .contains("Utsläpp 2021 221 400 t CO₂")
        .doesNotContain("24,3");
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
        .hasMessage("Release 2026-06-30-a1 has no emissions of SE-2081 in 1999. Years: 2021, 2022");
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

  private Release release2021() throws Exception {
    return release2021Fixture().release();
  }

  private ReleaseFixture release2021Fixture() throws Exception {
    String edition = "'definitive', 0, 'smhi-ghg', 'e1'";
    return BorlangeRelease.in(home)
        .table(
            Table.OUT_EMISSIONS,
            "'SE-2081', 2021, 'GHG', 'territorial', 'all', 360000, 6.9, false, " + edition);
  }

  private Release withLedger(String... years) throws Exception {
    return BorlangeRelease.in(home).table(Table.OUT_BUDGET_LEDGER, years).release();
  }

  private static String bounded(int year, String lowAndHigh) {
    return ledgerYear(year, "null, " + lowAndHigh + ", 'definitive'");
  }

  private static String accounted(int year, String tonnes, String status) {
    return ledgerYear(year, tonnes + ", null, null, '" + status + "'");
  }

  private static String ledgerYear(int year, String emissionsAndStatus) {
    return "'%s', %d, 'SE-2081', 'CO2', %s, 'smhi-co2-2024-04-18-1a2b3c4d', 100, null, null, null, null, null, null, null"
        .formatted(BorlangeRelease.BUDGET, year, emissionsAndStatus);
  }

  /** Years after 2022, in which the statistics end. */
  private Release lagging(String... years) throws Exception {
    return withBacktest(
        BorlangeRelease.in(home),
        Arrays.stream(years).map(year -> lagYear(2022, year)).toArray(String[]::new));
  }

  private static String lag(int baseYear) {
    return lagYear(
        baseYear,
        (baseYear + 1)
            + ", 'all', 360000, 340000, 381000, 5.7, 'sector-scaling', null, null, null, null");
  }

  private static String lagYear(int baseYear, String year) {
    return "'SE-2081', 'GHG', %s, 'prognosis', %d, 350000, 'plants', 'smhi-ghg', 'smhi-ghg-2025-09-01-5e6f7a8b', null"
        .formatted(year, baseYear);
  }

  private static Release withBacktest(ReleaseFixture release, String... years) throws Exception {
    String kind = "'smhi-ghg', 'SE', 'within-edition', 'smhi-ghg-2025-09-01-5e6f7a8b', 'GHG', ";
    return release
        .table(Table.OUT_PROGNOSIS, years)
        .table(
            Table.OUT_BACKTEST,
            kind + "1, 'sector-scaling', 'all', 'all', 'all', 1450, 1.5, 7, 0, 4.4, 80, 78.7",
            kind
                + "2, 'sector-scaling-then-trend', 'all', 'all', 'all', 1160, 4.5, 12, 0, 9,"
                + " 79.5, 78.7",
            kind + "1, 'sector-scaling', 'all', 'plants', 'all', 50, 1.5, 7, 0, 4.4, 60, 60")
        .release();
  }

  private String page(String municipality, int year, String language) throws Exception {
    return page(municipality, year, language, BorlangeRelease.in(home).release());
  }

  private String page(String municipality, int year, String language, Release release)
      throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    return Files.readString(Bokslut.write(release, municipality, year, locale, home));
  }

  /** What a reader sees, with single spaces. */
  private static String text(String page) {
    String body = page.substring(page.indexOf("<header>"));
    return plain(Pattern.compile("<[^>]+>").matcher(body).replaceAll(" "))
        .replaceAll("\\s+", " ")
        .replace("( ", "(")
        .replace(" )", ")");
  }

  private static String plain(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ').replace("&nbsp;", " ");
  }
}
