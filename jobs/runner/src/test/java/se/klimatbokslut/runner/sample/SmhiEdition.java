package se.klimatbokslut.runner.sample;

import java.util.List;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * An edition of the Swedish emission database that the sample makes up.
 *
 * @param substance as the title and the sheet name it
 * @param code of the substance, over the columns
 * @param blankRows between unit and years: one in 2024, two in 2025
 * @param older restated by the others of its substance
 * @param roads transport by sub-sector
 */
record SmhiEdition(
    String substance,
    String code,
    Gas gas,
    String printed,
    List<Integer> years,
    int blankRows,
    boolean older,
    boolean roads) {
  static final SmhiEdition CO2 =
      new SmhiEdition(
          "Koldioxid (CO2)",
          "CO2",
          Gas.CO2,
          "2025-06-17",
          List.of(1990, 2010, 2015, 2018, 2019, 2020, 2021, 2022, 2023),
          1,
          false,
          true);

  static final SmhiEdition CO2_BEFORE =
      new SmhiEdition(
          "Koldioxid (CO2)",
          "CO2",
          Gas.CO2,
          "2024-06-18",
          List.of(1990, 2000, 2010, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022),
          1,
          true,
          false);

  static final SmhiEdition ALL_GASES =
      new SmhiEdition(
          "Växthusgaser totalt (GGT)",
          "GGT",
          Gas.GHG,
          "2025-09-02",
          List.of(1990, 2000, 2005, 2010, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023),
          2,
          false,
          false);

  /** Editions until 2024 misspell a label. */
  String label(Sector sector) {
    return older ? sector.label().replace("uppvärmning", "uppärmning") : sector.label();
  }
}
