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
        .table(Table.OUT_TARGET_YEAR, years())
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
          + " 'Energirelaterad CO₂, utan SSAB', true, '{}', null, 'SE-2081', '2019-11-26', true",
      "'SE-2081-cykel', 'SE-2081', 'Borlänge', 'indicator', 'territorial', 'GHG',"
          + " 'Cykelresor 12 % till 2040', 'Cykelture 12 %', 'Cycle trips 12 % by 2040',"
          + " 'Andelen cykelresor ska vara 12 procent.', 'Trafikplan', '', true, '{}', null,"
          + " 'SE-2081', null, false",
      "'SE-2081-konsumtion', 'SE-2081', 'Borlänge', 'level-ceiling', 'consumption', 'GHG',"
          + " 'Högst 4,5 ton per person 2030', 'Højst 4,5 ton', 'At most 4.5 t per person 2030',"
          + " 'Högst 4,5 ton per person.', 'Klimatplan', '', true, '{}', null, 'SE-2081', null, true"
    };
  }

  private static String[] progress() {
    return new String[] {budget().sql(), cycling().sql(), consumption().sql()};
  }

  /** Borlänge's carbon budget, off track. */
  public static TargetRow budget() {
    return TargetRow.of(BUDGET, "SE-2081")
        .about("carbon-budget", "territorial", "CO2")
        .judged(2022, "definitive", CO2_EDITION, "218080.4")
        .path(2020, "218100", "153891.36")
        .with("target_value", "1328000")
        .with("required_rate_pct", "24.3")
        .with("endless_rate_pct", "21.9")
        .with("rate_if_waiting_pct", "32.3")
        .with("run_out_date", "date '2026-05-03'")
        .with("run_out_level_held_date", "date '2026-05-03'")
        .verdict("off-track")
        .with("margin", "-93652.5")
        .text("margin_unit", "t")
        .with("margin_years", "-0.43")
        .robust(2, "100")
        .said(
            "flips_when",
            "Emissions fall below the path",
            "Utsläppen understiger banan",
            "Udledningen kommer under stien")
        .said("reason", "Overspent since 2021", "överskriden sedan 2021", "overskredet siden 2021");
  }

  /** A target that nothing is known about. */
  public static TargetRow cycling() {
    return TargetRow.of("SE-2081-cykel", "SE-2081")
        .about("indicator", "territorial", "GHG")
        .with("target_value", "12")
        .text("unit", "%")
        .verdict("not-assessable")
        .text("reason_code", "indicator-not-delivered")
        .said(
            "reason",
            "No value of cycle-share is known",
            "inget värde är känt",
            "ingen værdi er kendt");
  }

  private static TargetRow consumption() {
    return TargetRow.of("SE-2081-konsumtion", "SE-2081")
        .about("level-ceiling", "consumption", "GHG")
        .judged(2021, "definitive", CONSUMPTION_EDITION, "5.4149")
        .path(2017, "6", "5.6")
        .with("target_value", "4.5")
        .text("unit", "t/person")
        .with("required_rate_pct", "2.0416")
        .verdict("on-track")
        .with("margin", "0.1851")
        .text("margin_unit", "t/person")
        .with("margin_years", "1.5")
        .robust(1, "100")
        .said("reason", "Below the path", "under banan", "under stien");
  }

  /** The same in the accounts of 2016 to 2026, by nothing later than the year. */
  private static String[] years() {
    List<String> rows = new ArrayList<>();
    for (int year = 2016; year <= 2026; year++) {
      for (TargetRow target : List.of(budgetIn(year), cycling(), consumptionIn(year))) {
        rows.add(target.with("year", year).sql(Table.OUT_TARGET_YEAR));
      }
    }
    return rows.toArray(String[]::new);
  }

  private static TargetRow budgetIn(int year) {
    if (year > 2021) {
      return budget();
    }
    if (year < 2021) {
      return notHeld(TargetRow.of(BUDGET, "SE-2081").about("carbon-budget", "territorial", "CO2"));
    }
    // 221 400.25 t where the path has 183 204 t.
    return TargetRow.of(BUDGET, "SE-2081")
        .about("carbon-budget", "territorial", "CO2")
        .judged(2021, "older-edition", CO2_EDITION, "221400.25")
        .path(2020, "218100", "183204")
        .with("target_value", "1328000")
        .verdict("off-track")
        .with("margin", "-38196.25")
        .text("margin_unit", "t")
        .robust(1, "100")
        .said("reason", "Above the path of 2021", "över banan 2021", "over stien i 2021");
  }

  private static TargetRow consumptionIn(int year) {
    return year > 2020
        ? consumption()
        : notHeld(
            TargetRow.of("SE-2081-konsumtion", "SE-2081")
                .about("level-ceiling", "consumption", "GHG"));
  }

  private static TargetRow notHeld(TargetRow target) {
    return target
        .verdict("not-assessable")
        .text("reason_code", "figures-not-held")
        .said("reason", "No figures yet", "inga siffror än", "ingen tal endnu");
  }

  private static String[] ledger() {
    String[] outcomes = {
      "218100, null, null, 'definitive', '%s', 218100, 0, null, 218100, 0, 1109900, null, null, 0",
      "221400.25, null, null, 'older-edition', '%s', 183204, 38196.25, null, 439500.25, 38196.25,"
          + " 888499.75, null, null, 120.5",
      "218080.4, null, null, 'definitive', '%s', 153891.36, 64189.04, null, 657580.65, 102385.29,"
          + " 670419.35, null, null, -80.5",
      "205000, null, null, 'definitive', '%s', 129268.7424, 75731.2576, null, 862580.65, 178116.5476,"
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
                  + " - 2020), null, null, null, null,"
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
