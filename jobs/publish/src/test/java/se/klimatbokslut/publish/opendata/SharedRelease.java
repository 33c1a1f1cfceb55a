package se.klimatbokslut.publish.opendata;

import java.nio.file.Path;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;
import se.klimatbokslut.publish.release.Release;

/**
 * Borlänge with figures that may be shared and figures that may not: its consumption is from an
 * edition that forbids derivatives, all gases are from one that states no licence, as are the
 * inhabitants of 2021, and a plant is from the municipality's own list.
 */
final class SharedRelease {
  static final String CO2 = "smhi-co2-2024-04-18-1a2b3c4d";
  static final String GHG = "smhi-ghg-2025-09-01-5e6f7a8b";
  static final String DANISH = "klimaregnskab-2025-10-01-3c4d5e6f";
  static final String CONSUMPTION = "konsumtionskompassen-2026-04-15-00e5fd0f";
  static final String PLANTS = "facilities-2025-05-02-90c08cbe";
  static final String NATION = "national-sectors-2025-12-15-ea275c5c";

  /** Digits of consumption that occur nowhere else. */
  static final String CONSUMPTION_DIGITS = "283777.131313131";

  static final String CONSUMPTION_PER_PERSON = "5.414141414";
  static final String BUDGET = "SE-2081-budget";
  static final String BUDGET_WITHOUT_PLANT = "SE-2081-budget-without-plant";
  static final String CONSUMPTION_TARGET = "SE-2081-consumption";

  private static final String POPULATION = "scb-population-2023-02-22-0264089a";
  private static final String OLD_POPULATION = "scb-population-2022-02-22-c0835208";
  private static final String ANYWHERE = "'', 1, 'A'";

  private SharedRelease() {}

  static Release in(Path home) throws Exception {
    return ReleaseFixture.in(home)
        .table(Table.CORE_EDITION, editions())
        .table(Table.CORE_EMISSIONS, cells())
        .table(
            Table.CORE_POPULATION,
            "'SE-2081', 2022, 52224, 'scb-population', '%s', %s".formatted(POPULATION, ANYWHERE),
            "'SE-2081', 2021, 51999, 'scb-population', '%s', %s"
                .formatted(OLD_POPULATION, ANYWHERE))
        .table(
            Table.CORE_FACILITY,
            "'cement', 'SE-0980', 2022, 'CO2', 'industry', 1000, 'x', 'facilities', '%s', %s"
                .formatted(PLANTS, ANYWHERE))
        .table(Table.OUT_EMISSIONS, emissions())
        .table(Table.CORE_TARGET, targets())
        .table(Table.OUT_EVIDENCE, evidence())
        .table(Table.OUT_TARGET, progress())
        .table(Table.OUT_BUDGET_LEDGER, year(BUDGET, 198), year(BUDGET_WITHOUT_PLANT, 98))
        .table(
            Table.OUT_PROGNOSIS,
            estimate("SE-2081", "heating", CO2),
            estimate("SE-2081", "transport", NATION),
            estimate("SE-0980", "heating", CO2))
        .table(Table.OUT_REVISION, revision("transport", CO2, CO2), revision("waste", CO2, GHG))
        .release();
  }

  private static String[] editions() {
    return new String[] {
      edition(CO2, "smhi-co2", "CC0-1.0"),
      edition(GHG, "smhi-ghg", "not stated in the file"),
      edition(DANISH, "klimaregnskab", "CC BY 4.0"),
      edition(CONSUMPTION, "konsumtionskompassen", "CC BY-NC-ND 4.0"),
      edition(PLANTS, "facilities", "the municipality''s own"),
      edition(NATION, "national-sectors", "not stated in the file"),
      edition(POPULATION, "scb-population", "CC0-1.0"),
      edition(OLD_POPULATION, "scb-population", "not stated in the file")
    };
  }

  private static String edition(String id, String publication, String licence) {
    return "'%s', '%s', date '2025-01-01', false, 1, date '2025-01-01', 'sha-of-%s', 'f.xlsx', 1990, 2022, null, '%s', 'x', timestamp '2026-06-30 04:00:00'"
        .formatted(id, publication, publication, licence);
  }

  private static String[] cells() {
    return new String[] {
      cell("transport", "passenger-cars", "60.000000001"),
      cell("transport", "heavy-lorries", "20"),
      cell("transport", "domestic-aviation", "5"),
      cell("heating", "dwellings", "10"),
      cell("waste", "landfills", "3"),
      cell("industry", "all", "100"),
      "'SE-2081', 2022, 'GHG', 'territorial', 'transport', 'all', 'smhi-ghg', '%s', 444.5, null, %s, null"
          .formatted(GHG, ANYWHERE),
      "'SE-2081', 2022, 'GHG', 'consumption', 'household-consumption', 'all', 'konsumtionskompassen', '%s', null, %s, %s, null"
          .formatted(CONSUMPTION, CONSUMPTION_PER_PERSON, ANYWHERE)
    };
  }

  private static String cell(String sector, String subsector, String tonnes) {
    return "'SE-2081', 2022, 'CO2', 'territorial', '%s', '%s', 'smhi-co2', '%s', %s, null, %s, null"
        .formatted(sector, subsector, CO2, tonnes, ANYWHERE);
  }

  private static String[] emissions() {
    return new String[] {
      sector(2022, "CO2", "transport", "85.000000001", CO2),
      sector(2022, "CO2", "heating", "10", CO2),
      sector(2022, "CO2", "waste", "3", CO2),
      sector(2022, "CO2", "industry", "100", CO2),
      sector(2022, "CO2", "all", "198.000000001", CO2),
      sector(2021, "CO2", "all", "199", CO2),
      sector(2022, "GHG", "transport", "444.5", GHG),
      sector(2022, "GHG", "all", "444.5", GHG),
      "'DK-0270', 2022, 'GHG', 'territorial', 'all', 163825.9, null, false, 'definitive', 0, 'klimaregnskab', '%s'"
          .formatted(DANISH),
      "'SE-2081', 2022, 'GHG', 'consumption', 'all', %s, %s, true, 'definitive', 0, 'konsumtionskompassen', '%s'"
          .formatted(CONSUMPTION_DIGITS, CONSUMPTION_PER_PERSON, CONSUMPTION)
    };
  }

  private static String sector(int year, String gas, String sector, String tonnes, String edition) {
    return "'SE-2081', %d, '%s', 'territorial', '%s', %s, 0.0038, false, 'definitive', 0, 'smhi', '%s'"
        .formatted(year, gas, sector, tonnes, edition);
  }

  private static String[] targets() {
    return new String[] {
      target(BUDGET, "territorial", "CO2", budget(BUDGET, "")),
      target(
          BUDGET_WITHOUT_PLANT,
          "territorial",
          "CO2",
          budget(
              BUDGET_WITHOUT_PLANT,
              "\"without_facilities\":[{\"id\":\"plant\",\"sector\":\"industry\"}],")),
      target(CONSUMPTION_TARGET, "consumption", "GHG", ceiling())
    };
  }

  private static String target(String id, String perspective, String gas, String definition) {
    return "'%s', 'SE-2081', 'Borlänge', 'x', '%s', '%s', 'Mål', 'Mål', 'Target', 'Quoted words', 'x', '', true, '%s'"
        .formatted(id, perspective, gas, definition);
  }

  private static String budget(String id, String scope) {
    return head(id, "carbon-budget", "territorial", "CO2", scope)
        + ",\"budget_t\":1000,\"period\":{\"first\":2022,\"last\":2040},"
        + "\"convention\":\"uncut-first-year\"}";
  }

  private static String ceiling() {
    return head(CONSUMPTION_TARGET, "level-ceiling", "consumption", "GHG", "")
        + ",\"ceiling\":1,\"unit\":\"tonnes-per-person\",\"target_year\":2045}";
  }

  private static String head(String id, String type, String perspective, String gas, String scope) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"title\":{\"sv\":\"Mål\",\"en\":\"Target\",\"da\":\"Mål\"},\"text\":\"x\",\"source\":{\"document\":\"x\"},\"verified\":true,\"perspective\":\"%s\",\"gas\":\"%s\",\"scope\":{%s\"international_transport\":\"municipal\"}"
        .formatted(id, type, perspective, gas, scope);
  }

  private static String[] evidence() {
    return Stream.of(
            evidence(BUDGET, "sector", "transport", "85", CO2),
            evidence(BUDGET, "facility", "plant", "100", PLANTS),
            evidence(BUDGET_WITHOUT_PLANT, "sector", "transport", "85", CO2),
            evidence(BUDGET_WITHOUT_PLANT, "facility", "plant", "100", PLANTS),
            evidence(CONSUMPTION_TARGET, "per-person", "all", CONSUMPTION_PER_PERSON, CONSUMPTION))
        .toArray(String[]::new);
  }

  private static String evidence(
      String target, String kind, String name, String amount, String edition) {
    return "'%s', '%s', '%s', 2022, %s, 't', 'definitive', '%s'"
        .formatted(target, kind, name, amount, edition);
  }

  private static String[] progress() {
    return new String[] {
      progress(BUDGET, "territorial", "CO2", CO2, "198"),
      progress(BUDGET_WITHOUT_PLANT, "territorial", "CO2", CO2, "98"),
      progress(CONSUMPTION_TARGET, "consumption", "GHG", CONSUMPTION, CONSUMPTION_PER_PERSON)
    };
  }

  private static String progress(
      String id, String perspective, String gas, String edition, String value) {
    return TargetRow.of(id, "SE-2081")
        .about("x", perspective, gas)
        .judged(2022, "definitive", edition, value)
        .path(2021, "1", "1")
        .with("target_value", "2")
        .with("required_rate_pct", "1")
        .verdict("off-track")
        .with("margin", "-1")
        .text("margin_unit", "t")
        .robust(1, "100")
        .sql();
  }

  private static String year(String target, int tonnes) {
    return "'%s', 2022, 'SE-2081', 'CO2', %d, null, null, 'definitive', '%s', 1, 1, null, 1, 1, 1, null, null, null"
        .formatted(target, tonnes, CO2);
  }

  private static String estimate(String area, String sector, String nation) {
    return "'%s', 'CO2', 2023, '%s', 9, 8, 10, 10, 'national', null, null, null, null, 'prognosis', 2022, 10, 'all', 'smhi-co2', '%s', '%s'"
        .formatted(area, sector, CO2, nation);
  }

  private static String revision(String sector, String from, String to) {
    return "'SE-2081', 'CO2', '%s', 2021, '%s', '%s', 'territorial', 'smhi-co2', 1, 2, 1, null, null, null, 100, 'restated', 'definitive', 0"
        .formatted(sector, from, to);
  }
}
