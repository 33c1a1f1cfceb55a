package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.revision.RevisedRelease;

/** Emissions year by year on a page: ledger, chart, prognosis, sectors, peers and revisions. */
class FigurePagesTest extends PageFixture {
  @Test
  void aYearThatIsKnownByBoundsShowsBoth() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_BUDGET_LEDGER,
                "'"
                    + BorlangeRelease.BUDGET
                    + "', 2022, 'SE-2081', 'CO2', null, 125134, 362176, 'definitive', 'e',"
                    + " 153891, null, null, null, null, null, 230338, 943800, null")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Utsläpp 2022 125 134–362 176 t CO₂ definitivt, e")
        .contains("Kvar av budgeten efter 2022 230 338–943 800 t CO₂")
        .contains("2022 125 134–362 176 153 891 – 230 338–943 800 – definitivt e");
  }

  @Test
  void whatNegativeEmissionsRepayHasAColumnWhereThereAreAny() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_BUDGET_LEDGER,
                "'"
                    + BorlangeRelease.BUDGET
                    + "', 2022, 'SE-2081', 'CO2', 120000, null, null, 'definitive', 'e',"
                    + " 100000, 20000, 15000, 120000, 5000, 1223000, null, null, null")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Återbetalt med negativa utsläpp (t)")
        .contains("2022 120 000 100 000 15 000 120 000 1 223 000 – definitivt e");
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("Återbetalt");
  }

  @Test
  void aYearThatIsKnownByBoundsIsABarOfTheChartThatTheLegendNames() throws Exception {
    Release release = withLedger(bounded(2022, "125134, 362176"));
    String page = page("SE-2081", 2022, "sv", release);

    assertThat(text(page)).contains("Lodrätt streck: bara gränserna är kända, minst och högst.");
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("minst och högst. Koldioxid");
  }

  @Test
  void yearsThatTheStatisticsLagAreEstimatedApartFromTheLedgerAndInTheChart() throws Exception {
    Release release =
        withLedger(accounted(2022, "218080", "definitive"), accounted(2023, "205000", "prognosis"));
    String page = page("SE-2081", 2022, "sv", release);

    assertThat(text(page))
        .contains("2023 – 100 – – – – –")
        .contains("Koldioxidbudget 2020–2040: uppskattade år med 80-procentsband, ton CO₂")
        .contains("2023 205 000 – – – – – uppskattning SMHI, koldioxid 2024-04-18");
    assertThat(plain(page))
        .contains(">Uppskattning 2023: 205 000</text>")
        .containsPattern(
            "<tr class=\"estimate\" data-trace=\"[^\"]*\">\\s*<th scope=\"row\">2023<");
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
        .contains("Uppskattning av de år som statistiken släpar efter")
        .contains(
            "Utgår från SMHI, växthusgaser 2025-09-01 (omgång 2 med samma datum), som slutar 2022"
                + " med 350 000 t CO₂e.")
        .contains("2023 360 000 340 000 381 000 Sektor för sektor i takt med landet uppskattning")
        .contains(
            "2024 350 000 320 000 380 001 Sektor för sektor i takt med landet, därefter efter"
                + " varje sektors egen trend uppskattning")
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
        .contains("2024 visas inte Skulle bygga på uppskattningen för 2023, som inte visas.")
        .doesNotContain("English", "höll sådana band");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("2023 vises ikke Metoden (efter hver sektors egen tendens) er ikke bedre end");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("its median error is 5.3 % against 4.6 %.");
  }

  @Test
  void accountsOfAYearThatTheStatisticsHaveLeftHaveNoPrognosis() throws Exception {
    assertThat(text(page("SE-2081", 2021, "sv", withBacktest(release2021Fixture(), lag(2022)))))
        .doesNotContain("Uppskattning av de år");
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
  void whatASectorAddsToAYearStandsApartFromWhatWasRestated() throws Exception {
    Release release = RevisedRelease.withAddedSector(BorlangeRelease.in(home)).release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Ändring, t CO₂ Varav nya sektorer, t CO₂ Ändring utan nya sektorer, % Orsak")
        .contains("2022 2 000 2 050 +50 +100 −2,48 omräknat");
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
    String chart =
        page.substring(page.indexOf("<figure id=\"chart-1\""), page.indexOf("</figure>"));

    assertThat(plain(chart))
        .contains(">Utsläpp 2022: 218 080</text>")
        .contains(">Målbanan 2040: 6 672</text>")
        .contains(
            "<title id=\"chart-1-title\">Koldioxidbudget 2020–2040: utsläpp mot målbanan</title>")
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
}
