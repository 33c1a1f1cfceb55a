package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.Release;

/** The municipality's own inventory on a page, and what was taken up. */
class InventoryPagesTest extends PageFixture {
  @Test
  void theOwnInventoryStandsBesideTheNationalStatisticsUpToTheYearOfTheAccounts() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("egen utsläppsinventering");
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_INVENTORY,
                "'SE-2081', 'city', 2020, 'GHG', 'all', 160000, 'definitive', 150000, 10000,"
                    + " 'open data', 'e1', 'e2'",
                "'SE-2081', 'city', 2022, 'GHG', 'all', 140000, 'preliminary', 145000, -5000,"
                    + " 'open data', 'e1', 'e2'",
                "'SE-2081', 'city', 2022, 'GHG', 'food', 7777, 'preliminary', null, null,"
                    + " 'open data', 'e1', null",
                "'SE-2081', 'city', 2023, 'GHG', 'all', 3333, 'definitive', null, null, 'x', 'e1',"
                    + " null",
                "'SE-1490', 'city', 2022, 'GHG', 'all', 9999, 'definitive', null, null, 'x', 'e1',"
                    + " null")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Kommunens egen utsläppsinventering")
        .contains(
            "2020 Staden CO₂e 160 000 150 000 +10 000 definitivt open data e1"
                + " 2022 Staden CO₂e 140 000 145 000 −5 000 preliminärt open data e1")
        .doesNotContain("7 777", "3 333", "9 999", "Egen verksamhet i");
    assertThat(text(page("SE-2081", 2022, "da", release)))
        .contains("Kommunens eget klimaregnskab", "−5.000 foreløbig open data e1");
    assertThat(text(page("SE-2081", 2022, "en", release)))
        .contains(
            "Own inventory in Borlänge beside the national",
            "2022 The city CO₂e 140,000 145,000 −5,000");
  }

  /** The largest sector of a year first, its total last. */
  @Test
  void ownOperationsAreToldBySector() throws Exception {
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.OUT_INVENTORY,
                "'SE-2081', 'own-operations', 2021, 'GHG', 'all', 24, 'definitive', null, null,"
                    + " 'report', 'e1', null",
                "'SE-2081', 'own-operations', 2021, 'GHG', 'food', 10, 'definitive', null, null,"
                    + " 'report', 'e1', null",
                "'SE-2081', 'own-operations', 2021, 'GHG', 'sports', 14, 'definitive', null, null,"
                    + " 'report', 'e1', null")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains(
            "Egen verksamhet i Borlänge per sektor",
            "2021 sports CO₂e 14 definitivt report e1 2021 Livsmedel CO₂e 10 definitivt report e1"
                + " 2021 Totalt CO₂e 24 definitivt report e1")
        .doesNotContain("Egen inventering i");
  }

  @Test
  void whatWasTakenUpIsToldWithItsNewestYear() throws Exception {
    assertThat(text(page("SE-2081", 2022, "sv"))).doesNotContain("Negativa utsläpp");
    Release release =
        BorlangeRelease.in(home)
            .table(
                Table.CORE_EDITION_YEAR,
                "'negative-emissions', 2021, 1, 'e1', 'definitive', 'all'",
                "'negative-emissions', 2022, 1, 'e1', 'definitive', 'all'")
            .table(
                Table.CORE_NEGATIVE_EMISSION,
                "'SE-2081', 'biochar', 2021, 40, 100, 'x', 'negative-emissions', 'e1', '', 2, 'D'",
                "'SE-2081', 'biochar', 2022, 55, 100, 'x', 'negative-emissions', 'e1', '', 3, 'D'",
                "'SE-2081', 'forest', 2022, 12500, null, 'x', 'negative-emissions', 'e1', '', 4,"
                    + " 'D'",
                "'SE-2081', 'forest', 2023, 99, null, 'x', 'negative-emissions', 'e1', '', 5, 'D'")
            .release();

    assertThat(text(page("SE-2081", 2022, "sv", release)))
        .contains("Upptag och lagring i Borlänge", "Biokol 2022 100 55 definitiv")
        .contains("Skog 2022 okänd 12 500")
        .doesNotContain("Biokol 2021", "Skog 2023");
    assertThat(text(page("SE-2081", 2022, "da", release))).contains("Skov 2022 ukendt 12.500");
    assertThat(text(page("SE-2081", 2022, "en", release))).contains("Forest 2022 unknown 12,500");
  }
}
