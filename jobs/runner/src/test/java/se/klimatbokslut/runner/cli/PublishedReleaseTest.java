package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** What a published release answers, none of it with Spark. The home's name has spaces and åäö. */
class PublishedReleaseTest {
  private static final String BORLANGE = SmhiWorkbook.BORLANGE;

  private final OneNight night = OneNight.published();

  @TempDir Path folder;

  @Test
  void theNightPublishesOneRelease() throws IOException {
    assertThat(night.answer().exitCode()).as(night.answer().err()).isZero();
    assertThat(night.answer().out())
        .contains("took in koldioxid.xlsx as smhi-co2")
        .contains("took in folkmangd-2022.xlsx as scb-population")
        .contains("published release 2024-04-18-");
    String current = Files.readString(night.home().resolve("current")).strip();
    assertThat(night.answer().out()).contains("published release " + current);
    assertThat(night.home().resolve("releases").resolve(current).resolve("datapackage.json"))
        .exists();
  }

  @Test
  void aSecondNightHasNothingNewAndStartsNoSpark() {
    Answer again =
        Console.runWithoutSpark(
            night.home(),
            "nightly",
            "--inbox",
            night.inbox().toString(),
            "--targets",
            night.targets().toString());

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).startsWith("nothing new; current release stays 2024-04-18-");
  }

  @Test
  void theBudgetsLedgerAddsUpTheYears() {
    Answer ledger =
        query(
            "select year, cast(emissions_t as bigint) e, cast(cumulative_t as bigint) c,"
                + " cast(remaining_t as bigint) r from out_budget_ledger"
                + " where status = 'definitive' order by year");

    assertThat(ledger.out().lines())
        .containsExactly(
            "year,e,c,r",
            "2020,300000,300000,1028000",
            "2021,280000,580000,748000",
            "2022,260000,840000,488000");
  }

  @Test
  void everyFigureNamesTheCellItCameFrom() {
    Answer cell =
        query(
            "select source_sheet, source_column, edition_id[1:8] e from core_emissions where"
                + " municipality_id = 'SE-2081' and year = 2022 and sector = 'transport'");

    assertThat(cell.out().lines())
        .containsExactly("source_sheet,source_column,e", "Koldioxid (CO2),G,smhi-co2");
  }

  @Test
  void everyMunicipalityIsInTheReleaseOnce() {
    Answer count =
        query(
            "select count(*) n, count(distinct municipality_id) m from out_emissions where year ="
                + " 2022 and sector = 'all' and gas = 'CO2' and municipality_id like 'SE-____'");

    assertThat(count.out().lines()).containsExactly("n,m", "290,290");
  }

  @Test
  void figuresPerPersonUseTheInhabitantsOfTheYear() {
    Answer perPerson =
        query(
            "select year, cast(per_capita_t as decimal(9, 3)) t from out_emissions where"
                + " municipality_id = 'SE-2081' and sector = 'all' and year >= 2021 order by year");

    assertThat(perPerson.out().lines()).containsExactly("year,t", "2021,", "2022,5");
  }

  @Test
  void followUpShowsVerdictAndOrigin() {
    Answer answer =
        Console.runWithoutSpark(
            night.home(), "follow-up", "--municipality", BORLANGE, "--year", "2022");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("Borlänge (SE-2081), accounts of 2022, as known on 2024-04-18")
        .contains("Verdict")
        .contains("smhi-co2");
  }

  /** 1328 kt at 16 % have 218.1 + 183.2 + 153.9 kt in three years; 840 kt were emitted. */
  @Test
  void followUpAnswersInTheLanguageAskedFor() {
    assertThat(followUpIn("sv"))
        .contains("Koldioxidbudget 2020–2040")
        .contains(
            "Skäl          utsläppen 2020–2022 var sammanlagt 840 000 t, 284 846 t mer än de"
                + " 555 154 t som målbanan tillåter;");
    assertThat(followUpIn("da"))
        .contains(
            "Begrundelse   udledningen i 2020–2022 var i alt 840.000 t, 284.846 t mere end de");
    assertThat(followUpIn("en"))
        .contains(
            "Reason        emissions 2020-2022 were 840,000 t in all, 284,846 t more than the");
  }

  private String followUpIn(String language) {
    Answer answer =
        Console.runWithoutSpark(
            night.home(), "follow-up", "--municipality", BORLANGE, "--language", language);
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    return answer.out();
  }

  /** Transport 200 000.5 to 180 000 t and power 99 999.5 to 80 000 t: together 40 000 t less. */
  @Test
  void aChangeIsExplainedBySectors() {
    Answer answer = explain("2020", "2022");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("Utsläppen av koldioxid i Borlänge minskade med 40 000 t CO₂ (13,3 %)")
        .contains("transporter stod för -20 001 t och el och fjärrvärme för -20 000 t")
        .contains("definitivt, smhi-co2-2024-04-18-");
  }

  @Test
  void aChangeFromAYearThatIsNotHeldIsWrongUsage() {
    Answer answer = explain("2015", "2022");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("no territorial CO2 of SE-2081 in 2015. Held: CO2 2020-2022");
    assertThat(explain("2022", "2020").exitCode()).isEqualTo(2);
  }

  /** Alone in its size class; with the classes beside it all of the country. */
  @Test
  void aMunicipalityStandsAmongThoseOfItsKind() {
    Answer answer = Console.runWithoutSpark(night.home(), "peers", "--municipality", BORLANGE);

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("5,00 t CO₂ per invånare (definitivt, smhi-co2-2024-04-18-")
        .contains("290 kommuner i Sverige med 20 000 till 199 999 invånare, utan tung industri")
        .contains("lägre än 0 av 289 andra, högre än 289");
  }

  /** 840 000 t until 2022 and nothing more: 488 000 t of the budget are left. */
  @Test
  void aScenarioIsTriedOnTheTargetsOfTheRelease() throws IOException {
    Path file = scenario("rates: {default: 100}");

    Answer answer = Console.runWithoutSpark(night.home(), "scenario", file.toString());

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("Koldioxidbudget 2020–2040  [SE-2081-carbon-budget-2040]")
        .containsPattern("Inget mer +0 +840 000 +1 328 000 +nås +488 000 +räcker +0")
        .contains("Nuvarande takt");
  }

  @Test
  void mistakesOfAScenarioFileAreWrongUsage() throws IOException {
    Path file = scenario("rates: {defualt: 100}");

    Answer answer = Console.runWithoutSpark(night.home(), "scenario", file.toString());

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err())
        .contains("line 6: found the unknown key 'defualt'")
        .contains("the nearest known one is 'default'");
    assertThat(Console.runWithoutSpark(night.home(), "scenario", "no-such.yaml").exitCode())
        .isEqualTo(2);
  }

  private Path scenario(String assumption) throws IOException {
    return Files.writeString(
        folder.resolve("scenario.yaml"),
        """
        scenarios:
          - id: nothing
            title: Inget mer
            municipality: SE-2081
            gas: CO2
            %s
        """
            .formatted(assumption));
  }

  private Answer explain(String from, String to) {
    return Console.runWithoutSpark(
        night.home(),
        "explain",
        "--municipality",
        BORLANGE,
        "--from",
        from,
        "--to",
        to,
        "--gas",
        "CO2");
  }

  @Test
  void followUpAsOfADateWithoutReleaseSaysHowToMakeIt() {
    Answer answer = Console.runWithoutSpark(night.home(), "follow-up", "--as-of", "2023-06-01");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("klimatbokslut nightly --aside --as-of 2023-06-01");
  }

  @Test
  void followUpAsOfTheEditionDateAnswersFromTheRelease() {
    Answer answer = Console.runWithoutSpark(night.home(), "follow-up", "--as-of", "2024-04-18");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("SE-2081-carbon-budget-2040");
  }

  @Test
  void unknownMunicipalityIsWrongUsage() {
    Answer answer = Console.runWithoutSpark(night.home(), "follow-up", "--municipality", "SE-2018");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("holds no municipality 'SE-2018'");
  }

  @Test
  void bokslutWritesThePageOfAMunicipality() throws IOException {
    Answer answer =
        Console.runWithoutSpark(
            night.home(),
            "bokslut",
            "--municipality",
            BORLANGE,
            "--year",
            "2022",
            "--out",
            folder.toString());

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    Path page = Path.of(answer.out().lines().findFirst().orElseThrow());
    assertThat(page).startsWith(folder);
    assertThat(Files.readString(page)).contains("Borlänge").contains("2022");
  }

  @Test
  void statusNamesReleaseEditionsAndRuns() {
    Answer answer = Console.runWithoutSpark(night.home(), "status");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("home             " + night.home())
        .contains("current release  2024-04-18-")
        .contains("as of            2024-04-18")
        .contains("stale            no")
        .contains("editions held    2")
        .contains("years 2020-2022, dated 2024-04-18, from koldioxid.xlsx")
        .contains("refused inputs   0")
        .contains("exit 0  published release 2024-04-18-");
  }

  @Test
  void queriesThatWriteAreRefused() {
    for (String sql :
        List.of(
            "delete from out_target",
            "create table t as select 1",
            "copy out_target to 'x.csv'",
            "select 1; drop view out_target")) {
      Answer answer = query(sql);
      assertThat(answer.exitCode()).as(sql).isEqualTo(2);
      assertThat(answer.out()).as(sql).isEmpty();
    }
  }

  @Test
  void mistypedQueryIsWrongUsageAndNamesTheMistake() {
    Answer answer = query("select emission_t from out_emissions");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("emission_t");
  }

  @Test
  void excelExportHasByteOrderMarkSemicolonAndDecimalComma() throws IOException {
    Path file = folder.resolve("utsläpp.csv");

    Answer answer = export("out_emissions", "csv-excel-sv", file);

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out()).isEmpty();
    String text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFFmunicipality_id;").contains("\r\n").contains(";80,94;");
    try (Stream<String> lines = text.lines()) {
      assertThat(lines).anyMatch(line -> line.startsWith("SE-2081;2022;CO2;"));
    }
  }

  @Test
  void csvExportHasCommaAndDecimalPoint() throws IOException {
    Path file = folder.resolve("emissions.csv");

    Answer answer = export("out_emissions", "csv", file);

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(Files.readString(file)).startsWith("municipality_id,").contains(",180000");
  }

  @Test
  void exportOfAnUnknownTableNamesTheNearest() {
    Answer answer = export("out_targets", "csv", folder.resolve("x.csv"));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("the nearest is 'out_target'");
    assertThat(folder).isEmptyDirectory();
  }

  private Answer export(String table, String format, Path file) {
    return Console.runWithoutSpark(
        night.home(), "export", "--table", table, "--format", format, "--out", file.toString());
  }

  private Answer query(String sql) {
    return Console.runWithoutSpark(night.home(), "query", sql, "--format", "csv");
  }
}
