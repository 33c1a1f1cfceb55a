package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.Release;

/** What municipalities keep themselves on a page: the climate fee and registers. */
class RegisterPagesTest extends PageFixture {
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
                "'SE-2081-koldioxidbudget', 2040, 'SE-2081', 'carbon-budget', 'CO2', 2022, 'definitive', 218080,"
                    + " 6690, 211390, 38500, 172890, 1, 'e2 + e1'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("privat Industri")
        .contains("2 850 000 000,50 38 500 770 000 – 1 0 beslutad e1")
        .contains(
            "Koldioxidbudget 2020–2040 2040 218 080 6 690 211 390 38 500 172 890 1 definitivt");
    assertThat(text(page("SE-2081", 2022, "da", release))).contains("– 1 0 besluttet e1");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("850,000,000.50 38,500 770,000 – 1 0 decided e1");
  }

  @Test
  void grantsFromAgenciesAreToldUpToTheYearOfTheAccounts() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("Bidrag från myndigheter");
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_AGENCY_GRANT,
                "'SE-2081', 2022, 'whole-year', 'Naturvårdsverket', 'laddning', 2, 2050000.5, 'e1'",
                "'SE-2081', 2021, 'whole-year', 'Vinnova', 'energi', 1, 430000, 'e1'",
                "'SE-2081', 2023, 'whole-year', 'Naturvårdsverket', 'biogas', 1, 1, 'e1'",
                "'SE-1490', 2022, 'whole-year', 'Energimyndigheten', 'energi', 1, 1, 'e1'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Bidrag från myndigheter till Borlänge per år")
        .contains(
            "2021 Vinnova energi 1 430 000,00 helt år e1"
                + " 2022 Naturvårdsverket laddning 2 2 050 000,50 helt år e1")
        .doesNotContain("biogas", "Energimyndigheten");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("Tilskud fra myndigheder til Borlänge pr. år");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("Grants, SEK", "2 2,050,000.50 whole year e1");
  }

  @Test
  void theGreenShareOfLoansIsLeftOutWhereAnAmountIsMissing() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_GREEN_LOAN,
                "'SE-2081', 2021, 'whole-year', 2, 1000000000, 500000000, null, 1, 'e2'",
                "'SE-2081', 2022, 'so-far', 2, 1600000000, 400000000, 25, 0, 'e2'",
                "'SE-2081', 2023, 'so-far', 9, 9, 9, 100, 0, 'e2'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("2021 2 1 000 000 000,00 500 000 000,00 – 1 helt år e2")
        .contains("2022 2 1 600 000 000,00 400 000 000,00 25,0 0 hittills e2")
        .doesNotContain("2023 9");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("Andel grønne, %", "25,0 0 indtil videre e2");
    assertThat(text(page("SE-2081", 2022, "en", release))).contains("25.0 0 so far e2");
  }

  @Test
  void actionsOfTheYearAreCountedAndNamedByFocusAreaBoardAndStatus() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_ACTION_MATRIX,
                "'SE-2081', 2021, 'whole-year', 'Avfall', 'Tekniska', 'done', 9, 'nine', 'e3'",
                "'SE-2081', 2022, 'so-far', 'Energi', 'Tekniska', 'ongoing', 1, 'Sol', 'e3'",
                "'SE-2081', 2022, 'so-far', 'Energi', 'Tekniska', 'stopped', 2, 'A; B', 'e3'",
                "'SE-2081', 2022, 'so-far', 'Resor', 'Kultur', 'not-started', 1, 'Tåg', 'e3'")
            .table(
                Table.CORE_ACTION,
                action("Energi', 'Tekniska', 'Sol', 'ongoing', 2022, 'tre tak", "e3"),
                action("Energi', 'Tekniska', 'A', 'stopped', 2022, '", "e3"),
                action("Energi', 'Tekniska', 'B', 'stopped', 2022, '", "e3"),
                action("Energi', 'Tekniska', 'Replaced', 'stopped', 2022, '", "e2"),
                action("Resor', 'Kultur', 'Tåg', 'not-started', 2022, '", "e3"))
            .release();
    String page = page("SE-2081", 2022, "sv", release);

    assertThat(text(page))
        .contains(
            "Ej påbörjade, antal Pågående, antal Klara, antal Avbrutna, antal Status Utgåva"
                + " Energi Tekniska 0 1 0 2 hittills e3 Resor Kultur 1 0 0 0 hittills e3")
        .contains("Energi Tekniska A avbruten hittills e3 Energi Tekniska B avbruten")
        .contains("Energi Tekniska Sol pågående tre tak hittills e3")
        .doesNotContain("Avfall", "Replaced");
    assertThat(page)
        .containsPattern(
            "<th scope=\"row\"><span lang=\"\">Energi</span></th>\\s*"
                + "<th scope=\"row\"><span lang=\"\">Tekniska</span></th>")
        .contains(
            "&amp;board=Tekniska&amp;action_status=ongoing out_action_matrix?municipality_id");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("Resor Kultur Tåg ikke begyndt indtil videre e3");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains("Resor Kultur Tåg not started so far e3");
  }

  private static String action(String cells, String edition) {
    return "'SE-2081', '%s', 'action-plans', '%s', '', 2, 'F'".formatted(cells, edition);
  }
}
