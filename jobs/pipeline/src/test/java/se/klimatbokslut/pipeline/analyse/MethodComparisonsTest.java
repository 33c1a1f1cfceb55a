package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.Rows;
import se.klimatbokslut.pipeline.table.Table;

/** 64.56 Mt are left to share when a national budget of 80 Mt has lost its overhead of 55/285. */
class MethodComparisonsTest {
  private static final String OLD = "smhi-co2 2023-04-18";
  private static final String NEW = "smhi-co2 2024-04-18";
  private static final String LIST = "facilities 2024-05-01";

  // 230/285 of 80 Mt, three quarters of it: 48 421 052.631578947 t
  @Test
  void budgetIsSharedByTheNewestEdition() {
    GivenTables tables = cement(towns());

    assertThat(shown(tables, "SE-2081", "budget_t"))
        .containsExactly("klimatkollen-2024 | 2024 | 48421052.631578947 | t | definitive | " + NEW);
    assertThat(shown(tables, "SE-0840", "budget_t"))
        .containsExactly("klimatkollen-2024 | 2024 | 16140350.877192982 | t | definitive | " + NEW);
  }

  // the older edition holds 2016; 100 to 60 over a year that is missing is no yearly change
  @Test
  void yearsThatOnlyAnOlderEditionHoldsTakeNoPart() {
    GivenTables tables =
        cement(towns())
            .emissions(OLD, "SE-2081", "transport", "2016: 500")
            .emissions(OLD, "SE-0840", "transport", "2016: 1");

    assertThat(shown(tables, "SE-2081", "budget_t"))
        .containsExactly("klimatkollen-2024 | 2024 | 48421052.631578947 | t | definitive | " + NEW);
    assertThat(reason(tables, "SE-2081", "change_since_2015_pct_per_year"))
        .containsExactly("the edition holds no figure of 2016");
  }

  // 20 of the 60 of SE-0840 are off: 40 of 220 instead of 60 of 240
  @Test
  void theNewestListOfAFacilityIsTakenOff() {
    GivenTables tables =
        cement(towns())
            .facility("facilities 2023-01-01", "SE-0840", "cement-plant-pid-1441", "2015: 39")
            .facility(LIST, "SE-0840", "cement-plant-pid-1441", "2015: 20");

    assertThat(shown(tables, "SE-0840", "budget_t"))
        .singleElement()
        .asString()
        .startsWith("klimatkollen-2024 | 2024 | 11738437.001594");
  }

  @Test
  void aFacilityOfAnotherMunicipalityIsNotTheOneThatIsMeant() {
    GivenTables tables =
        towns()
            .facility(LIST, "SE-0880", "cement-plant-pid-1441", "2015: 1")
            .facility(LIST, "SE-1496", "cement-plant-pid-5932", "2010: 1")
            .facility(LIST, "SE-0980", "cement-plant-pid-834", "2010: 1");

    assertThat(rows(tables)).isEmpty();
  }

  @Test
  void withoutFiguresOfAFacilityTheMethodHasNoRows() {
    assertThat(rows(towns())).isEmpty();
  }

  @Test
  void withoutAnEditionThereAreNoRows() {
    assertThat(rows(cement(new GivenTables()))).isEmpty();
  }

  // 100 in 2015 and 80 in 2019: zero in 2035; the sum from 2024 is 55 + 50 + ... + 5
  @Test
  void carbonLawUsesAllGases() {
    GivenTables tables = new GivenTables();
    tables.row(
        Table.CORE_EDITION, "edition_id: ghg", "publication: smhi-ghg", "edition_date: 2024-09-01");
    allGases(tables, "2015", "100");
    allGases(tables, "2019", "80");

    assertThat(shown(tables, "SE-2081", "trend_total_t"))
        .containsExactly("klimatkollen-2026 | 2024 | 330 | t | prognosis | ghg");
    assertThat(
            Rows.shown(
                new MethodComparisons(2024).build(tables).where("measure = 'net_zero_date'"),
                "value",
                "value_number",
                "value_date"))
        .containsExactly("2035-01-01 | - | 2035-01-01");
  }

  private static void allGases(GivenTables tables, String year, String tonnes) {
    tables.row(
        Table.OUT_EMISSIONS,
        "municipality_id: SE-2081",
        "year: " + year,
        "gas: GHG",
        "perspective: territorial",
        "sector: all",
        "emissions_t: " + tonnes,
        "status: definitive",
        "edition_id: ghg");
  }

  private static GivenTables towns() {
    return new GivenTables()
        .emissions(NEW, "SE-2081", "transport", "2015: 60, 2017: 30")
        .emissions(NEW, "SE-2081", "industry", "2015: 40, 2017: 50")
        .emissions(NEW, "SE-0840", "industry", "2015: 40, 2017: 20");
  }

  /** A list of all the plants that are taken off, in a year that is not counted. */
  private static GivenTables cement(GivenTables tables) {
    return tables
        .facility(LIST, "SE-0840", "cement-plant-pid-1441", "2010: 1")
        .facility(LIST, "SE-1496", "cement-plant-pid-5932", "2010: 1")
        .facility(LIST, "SE-0980", "cement-plant-pid-834", "2010: 1");
  }

  private static List<String> shown(GivenTables tables, String town, String measure) {
    return Rows.shown(
        new MethodComparisons(2024)
            .build(tables)
            .where("municipality_id = '" + town + "' and measure = '" + measure + "'"),
        "method",
        "reference_year",
        "value",
        "unit",
        "status",
        "edition_id");
  }

  private static List<String> reason(GivenTables tables, String town, String measure) {
    return Rows.shown(
        new MethodComparisons(2024)
            .build(tables)
            .where("municipality_id = '" + town + "' and measure = '" + measure + "'"),
        "reason");
  }

  private static List<?> rows(GivenTables tables) {
    return new MethodComparisons(2024).build(tables).collectAsList();
  }
}
