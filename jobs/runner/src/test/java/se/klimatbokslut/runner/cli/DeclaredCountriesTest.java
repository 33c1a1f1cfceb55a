package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.runner.cli.Console.Answer;

/**
 * Norway and the United Kingdom as published, by declarations alone: 17 towns of Telemark in two
 * editions, Oslo's own workbook, 409 British authorities. Skipped where the files are missing.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeclaredCountriesTest {
  private static final Path NORWAY = RealNight.data().resolve("norway");
  private static final Path BRITAIN =
      RealNight.data().resolve("united-kingdom/la-emissions-0.1.csv");
  private static final String FIRST = "telemark-edition-2025-01-24.csv";
  private static final String SECOND = "telemark-edition-2026-02-02.csv";
  private static final String THIRD = "telemark-edition-2026-10-15.csv";
  private static final String OSLO = "oslo-utslippsregnskap.xlsx";

  @TempDir static Path folder;
  private Path home;
  private Path inbox;
  private Answer night;

  @BeforeAll
  void publish() throws IOException {
    assumeTrue(
        Files.exists(NORWAY.resolve(SECOND)) && Files.exists(BRITAIN),
        () -> "No Norwegian and British files in " + RealNight.data());
    home = folder.resolve("home");
    inbox = Files.createDirectories(folder.resolve("inbox"));
    for (String file : List.of(FIRST, SECOND, OSLO)) {
      Files.copy(NORWAY.resolve(file), inbox.resolve(file));
    }
    Files.copy(BRITAIN, inbox.resolve(BRITAIN.getFileName()));
    night = OneNight.nightly(home, inbox, Files.createDirectories(folder.resolve("targets")));
  }

  @Test
  void everyFileIsTakenIn() {
    assertThat(night.exitCode()).as(night.out() + night.err()).isZero();
    assertThat(night.out()).contains(List.of(FIRST, SECOND, OSLO, "la-emissions-0.1.csv"));
    assertThat(findings(home, "added-sectors"))
        .singleElement()
        .asString()
        .contains("found the sectors no-fluorinated-gases in 2009, 2011, 2013, 2015-2023");
    assertThat(RealNight.rows(home, "select rule from out_finding where severity = 'error'"))
        .isEmpty();
  }

  @Test
  void everyTownsTotalIsThatOfItsRowsInBothEditions() throws Exception {
    for (String file : List.of(FIRST, SECOND)) {
      SortedMap<String, BigDecimal> printed = totals(NORWAY.resolve(file));

      assertThat(printed.keySet().stream().map(key -> key.split(" in ", 2)[0]).distinct())
          .hasSize(17);
      assertThat(held(editionOf(file))).isEqualTo(printed);
    }
  }

  /** The sheet of sectors and the sheet of details agree; 1 388 245.6 t are printed for 2009. */
  @Test
  void oslosSectorsAreItsDetailsInThirteenOfThirteenYears() {
    String details = sumsOf("core_emissions", "municipality_id", "true");
    String sectors = sumsOf("core_published_total", "area_id", "subsector = 'all'");

    assertThat(RealNight.rows(home, details))
        .hasSize(13)
        .isEqualTo(RealNight.rows(home, sectors))
        .contains("2009,1388245.6");
  }

  private static String sumsOf(String table, String place, String rows) {
    return "select year, cast(sum(emissions_t) as decimal(18, 1)) from "
        + table
        + " where sector <> 'all' and "
        + place
        + " = 'NO-0301' and "
        + rows
        + " group by year order by year";
  }

  /** Of all towns and years, half were restated by less than 1.1 % once the sector is set aside. */
  @Test
  void whatWasAddedIsToldApartFromWhatWasRestated() {
    assertThat(
            RealNight.rows(
                home,
                "select count(*), median(abs(change_pct)) between 0.4 and 1.1,"
                    + " sum(added_t) > 0 from out_revision where municipality_id like 'NO-40%'"
                    + " and sector = 'all' and cause = 'restated'"))
        .singleElement()
        .asString()
        .endsWith(",true,true");
    assertThat(
            RealNight.rows(
                home,
                "select distinct sector from out_revision where cause = 'added-sector'"
                    + " and sector <> 'all'"))
        .containsExactly("no-fluorinated-gases");
  }

  /** 31.9 % is Oslo's cut from 2009 to 2024 by the workbook's own totals. */
  @Test
  void osloCutByAThird() {
    assertThat(
            RealNight.rows(
                home,
                "select round(100 * (1 - max(emissions_t) filter (year = 2024)"
                    + " / max(emissions_t) filter (year = 2009)), 1) from out_emissions"
                    + " where municipality_id = 'NO-0301' and sector = 'all'"))
        .containsExactly("31.9");
  }

  /** 409 codes of which 35 are upper tiers, and 17 of the rest became 4: 361 are left. */
  @Test
  void theUnitedKingdomIsTheSumOfItsAuthoritiesOfToday() {
    assertThat(
            RealNight.rows(
                home,
                "select count(distinct municipality_id) from out_emissions where gas = 'CO2'"))
        .containsExactly("409");
    assertThat(Console.runWithoutSpark(home, "group", "--id", "GB").out())
        .containsPattern("2020 +CO2 +361 of 361 +255302508 ");
  }

  @Test
  void packsGroupsTracesAndPagesAreThere() {
    assertThat(run("revisions", "--municipality", "NO-4003").out())
        .containsPattern("2023 +all +107,836 +116,312 +\\+8,476 +\\+7,270 +\\+1.12 +restated");
    assertThat(run("group", "--id", "NO-40").out())
        .containsPattern("2024 +GHG +17 of 17 +3196581 ");
    for (String place : List.of("NO-4001", "NO-0301", "GB-LIV")) {
      String year = place.startsWith("GB") ? "2020" : "2024";
      Path pack = folder.resolve("pack-" + place);
      run("bokslut", "--municipality", place, "--year", year, "--out", pack.toString());
      assertThat(pack.resolve("bokslut-" + place + "-" + year + "-en.html")).exists();
    }
    assertThat(
            run(
                    "trace",
                    "--table",
                    "out_emissions",
                    "--key",
                    "NO-4001/2024/GHG/territorial/no-industry")
                .out())
        .contains("cell 1683.57 t", "cell 1815945.19 t", "cell 275394 t", SECOND);
    Path open = folder.resolve("open");
    run("open-data", "--out", open.toString());
    assertThat(open.resolve("csv/out_emissions.csv"))
        .content()
        .contains("GB-LIV")
        .doesNotContain("NO-4001");
  }

  /** The third edition renames the added sector and restates Porsgrunn's industry by 8 %. */
  @Test
  void aThirdEditionIsTakenInAndToldRightly() throws IOException {
    Path later = folder.resolve("later");
    Path next = Files.createDirectories(folder.resolve("next"));
    FileUtils.copyDirectory(home.toFile(), later.toFile());
    Files.writeString(next.resolve(THIRD), thirdEdition());

    Answer told = OneNight.nightly(later, next, folder.resolve("targets"));

    assertThat(told.exitCode()).as(told.out() + told.err()).isZero();
    assertThat(findings(later, "renamed-sector"))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("'Fluorgasser i produkter / Bruk av HFK'", "221 of 221")
                    .contains("'Bruk av produkter med fluorgasser / Bruk av HFK'"));
    assertThat(findings(later, "moved-town"))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "Porsgrunn (NO-4001) moved against miljodirektoratet-ghg-2026-02-02"));
    assertThat(
            RealNight.rows(
                later,
                "select cause, sector, count(distinct municipality_id), min(change_pct),"
                    + " max(change_pct) from out_revision where to_edition like '%2026-10-15%'"
                    + " and sector <> 'all' group by all order by all"))
        .containsExactly("label-changed,no-fluorinated-gases,17,0,0", "restated,no-industry,1,8,8");
  }

  private static List<String> findings(Path home, String rule) {
    return RealNight.rows(home, "select message from out_finding where rule = '" + rule + "'");
  }

  private static String thirdEdition() throws IOException {
    return Files.readAllLines(NORWAY.resolve(SECOND)).stream()
        .map(line -> line.replace("Bruk av produkter med fluorgasser", "Fluorgasser i produkter"))
        .map(DeclaredCountriesTest::restated)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String restated(String line) {
    int amount = line.lastIndexOf(',') + 1;
    return line.startsWith("Porsgrunn") && line.contains("\"Industri, olje og gass\"")
        ? line.substring(0, amount)
            + new BigDecimal(line.substring(amount).strip()).multiply(new BigDecimal("1.08"))
        : line;
  }

  private Answer run(String... command) {
    Answer answer = Console.runWithoutSpark(home, command);
    assertThat(answer.exitCode()).as(answer.out() + answer.err()).isZero();
    return answer;
  }

  private SortedMap<String, BigDecimal> held(String edition) {
    SortedMap<String, BigDecimal> totals = new TreeMap<>();
    RealNight.rows(
            home,
            "select municipality_id, year, sum(emissions_t) from core_emissions where edition_id"
                + " like '"
                + edition
                + "%' group by all")
        .forEach(
            row -> {
              String[] cells = row.split(",", 3);
              totals.put(Places.nameOf(cells[0]) + " in " + cells[1], hundredths(cells[2]));
            });
    return totals;
  }

  private static String editionOf(String file) {
    return "miljodirektoratet-ghg-"
        + file.substring("telemark-edition-".length(), file.length() - 4);
  }

  /** Added up here, from the rows as they are printed. */
  private static SortedMap<String, BigDecimal> totals(Path file) throws IOException, CsvException {
    SortedMap<String, BigDecimal> totals = new TreeMap<>();
    try (CSVReader rows = new CSVReader(Files.newBufferedReader(file))) {
      rows.skip(1);
      for (String[] row : rows) {
        totals.merge(row[0].strip() + " in " + row[1], hundredths(row[4]), BigDecimal::add);
      }
    }
    return totals;
  }

  private static BigDecimal hundredths(String amount) {
    return new BigDecimal(amount).setScale(2, RoundingMode.HALF_EVEN);
  }
}
