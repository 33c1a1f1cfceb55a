package se.klimatbokslut.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/**
 * Borlänge with a carbon budget of 1 328 kt from 2020 and a target that cannot be judged; Borås
 * with emissions and no target. Paths are 16 % less each year from 218 100 t; the rest is made up.
 */
public final class BorlangeRelease {
  /** The id of Borlänge's carbon budget. */
  public static final String BUDGET = "SE-2081-koldioxidbudget";

  private static final String CO2_EDITION = "smhi-co2-2024-04-18-1a2b3c4d";
  private static final String GHG_EDITION = "smhi-ghg-2025-09-01-5e6f7a8b";
  private static final String CONSUMPTION_EDITION = "konsumtionskompassen-2023-06-01-9c0d1e2f";

  private BorlangeRelease() {}

  /** The release without findings, so that a test can add its own. */
  public static ReleaseFixture in(Path home) throws Exception {
    return ReleaseFixture.in(home)
        .table(Table.CORE_EDITION, editions())
        .table(Table.CORE_TARGET, targets())
        .table(Table.OUT_TARGET, progress())
        .table(Table.OUT_BUDGET_LEDGER, ledger())
        .table(Table.OUT_EMISSIONS, emissions())
        .table(Table.OUT_FINDING, findings());
  }

  private static String[] editions() {
    String taken = "timestamp '2026-06-30 04:00:00'";
    return new String[] {
      "'"
          + CO2_EDITION
          + "', 'smhi-co2', date '2024-04-18', false, 1, date '2024-04-18', '1a2b3c4d5e6f70819203', "
          + "'co2_2024.xlsx', 1990, 2022, null, 'CC0', 'SMHI', "
          + taken,
      "'"
          + GHG_EDITION
          + "', 'smhi-ghg', date '2025-09-01', false, 2, date '2025-10-05', '5e6f7a8b5e6f70819203', "
          + "'ggt_2025.xlsx', 1990, 2023, null, 'CC0', 'SMHI', "
          + taken,
      "'"
          + CONSUMPTION_EDITION
          + "', 'konsumtionskompassen', date '2023-06-01', true, 1, date '2023-06-01', "
          + "'9c0d1e2f5e6f70819203', 'kk.csv', 2021, 2021, '2.0', 'CC BY-NC-SA 4.0', 'SEI', "
          + taken,
      "'unused-edition', 'scb-population', date '2025-02-01', false, 1, date '2025-02-01', 'ffffffff', 'be0101.csv',"
          + " 1990, 2024, null, 'CC0', 'SCB', "
          + taken
    };
  }

  private static String[] targets() {
    return new String[] {
      "'"
          + BUDGET
          + "', 'SE-2081', 'Borlänge', 'carbon-budget', 'territorial', 'CO2',"
          + " 'Koldioxidbudget 2020–2040', 'CO₂-budget 2020–2040', 'Carbon budget 2020–2040',"
          + " 'Utsläppen ska minska med 16 procent per år.', 'Miljöstrategi, s. 12',"
          + " 'Energirelaterad CO₂, utan SSAB', true, '{}'",
      "'SE-2081-cykel', 'SE-2081', 'Borlänge', 'share-indicator', 'territorial', 'GHG',"
          + " 'Cykelresor 12 % till 2040', 'Cykelture 12 %', 'Cycle trips 12 % by 2040',"
          + " 'Andelen cykelresor ska vara 12 procent.', 'Trafikplan', '', true, '{}'",
      "'SE-2081-konsumtion', 'SE-2081', 'Borlänge', 'level-ceiling', 'consumption', 'GHG',"
          + " 'Högst 4,5 ton per person 2030', 'Højst 4,5 ton', 'At most 4.5 t per person 2030',"
          + " 'Högst 4,5 ton per person.', 'Klimatplan', '', true, '{}'"
    };
  }

  private static String[] progress() {
    String asOf = "date '2026-06-30'";
    return new String[] {
      "'"
          + BUDGET
          + "', "
          + asOf
          + ", 'SE-2081', 'carbon-budget', 'territorial', 'CO2', 2022, 2022,"
          + " 'definitive', '"
          + CO2_EDITION
          + "', 218080.4, null, null, 153891.36, 1328000, 't', 24.3,"
          + " 21.9, 32.3, null, date '2026-05-03', date '2026-05-03', null, 'off-track', true, -93652.5, 't',"
          + " -0.43, 0, 'Emissions fall below the path', 'Utsläppen understiger banan',"
          + " 'Udledningen kommer under stien', 'Overspent since 2021', 'överskriden sedan 2021',"
          + " 'overskredet siden 2021'",
      "'SE-2081-cykel', "
          + asOf
          + ", 'SE-2081', 'share-indicator', 'territorial', 'GHG', null, null,"
          + " null, null, null, null, null, null, 12, '%', null, null, null, null, null, null, null,"
          + " 'not-assessable',"
          + " true, null, null, null, null, null, null, null, 'No value of cycle-share is known',"
          + " 'inget värde är känt', 'ingen værdi er kendt'",
      "'SE-2081-konsumtion', "
          + asOf
          + ", 'SE-2081', 'level-ceiling', 'consumption', 'GHG', 2021, 2021,"
          + " 'definitive', '"
          + CONSUMPTION_EDITION
          + "', 5.4149, null, null, 5.6, 4.5, 't/person', 2.0416,"
          + " null, null, null, null, null, null, 'on-track', true, 0.1851, 't/person', 1.5, 0, null, null, null,"
          + " 'Below the path', 'under banan', 'under stien'"
    };
  }

  private static String[] ledger() {
    String[] outcomes = {
      "218100, null, null, 'definitive', '%s', 218100, 0, 218100, 0, 1109900, null, null, 0",
      "221400.25, null, null, 'older-edition', '%s', 183204, 38196.25, 439500.25, 38196.25,"
          + " 888499.75, null, null, 120.5",
      "218080.4, null, null, 'definitive', '%s', 153891.36, 64189.04, 657580.65, 102385.29,"
          + " 670419.35, null, null, -80.5",
      "205000, null, null, 'definitive', '%s', 129268.7424, 75731.2576, 862580.65, 178116.5476,"
          + " 465419.35, null, null, null"
    };
    List<String> rows = new ArrayList<>();
    for (int year = 2020; year <= 2040; year++) {
      String key = "'" + BUDGET + "', " + year + ", 'SE-2081', 'CO2', ";
      rows.add(
          year < 2024
              ? key + outcomes[year - 2020].formatted(CO2_EDITION)
              : key
                  + "null, null, null, null, null, 218100 * 0.84 ** ("
                  + year
                  + " - 2020), null, null, null,"
                  + " null, null, null, null");
    }
    return rows.toArray(String[]::new);
  }

  private static String[] emissions() {
    return new String[] {
      sector("SE-2081", "GHG", "transport", "91250.4", "1.747"),
      sector("SE-2081", "GHG", "industry", "243799.6", "4.668"),
      sector("SE-2081", "GHG", "agriculture", "14950", "0.286"),
      sector("SE-2081", "GHG", "all", "350000", "6.702"),
      sector("SE-2081", "CO2", "transport", "88000", "1.685"),
      sector("SE-2081", "CO2", "all", "88000", "1.685"),
      sector("SE-1490", "GHG", "all", "551572.71", "4.79"),
      "'SE-2081', 2021, 'GHG', 'consumption', 'all', 283000, 5.4149, true, 'definitive', 0,"
          + " 'konsumtionskompassen', '"
          + CONSUMPTION_EDITION
          + "'"
    };
  }

  private static String sector(
      String municipality, String gas, String sector, String tonnes, String perCapita) {
    String edition = gas.equals("GHG") ? GHG_EDITION : CO2_EDITION;
    return "'%s', 2022, '%s', 'territorial', '%s', %s, %s, false, 'definitive', 0, '%s', '%s'"
        .formatted(municipality, gas, sector, tonnes, perCapita, edition.substring(0, 8), edition);
  }

  private static String[] findings() {
    return new String[] {
      "'r', 'f1', 'warning', 'total-differs', 'smhi-ghg', '"
          + GHG_EDITION
          + "',"
          + " 'sheet GGT, row 812', 'Parts differ from the total by 2 t <script>alert(1)</script>', null",
      "'r', 'f2', 'note', 'x', 'smhi-ghg', '" + GHG_EDITION + "', 'row 1', 'A note only', null",
      "'r', 'f3', 'warning', 'x', 'scb-population', 'unused-edition', 'row 1', 'Elsewhere', null"
    };
  }
}
