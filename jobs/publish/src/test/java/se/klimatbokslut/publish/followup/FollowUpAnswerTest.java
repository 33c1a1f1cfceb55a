package se.klimatbokslut.publish.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.TableFormat;

class FollowUpAnswerTest {
  @TempDir Path home;

  @Test
  void aTargetIsLaidOutForReading() throws Exception {
    assertThat(answer(withAccounts(), ofBudget(OptionalInt.of(2021)), TableFormat.TABLE, "en"))
        .isEqualTo(
            """
            Borlänge (SE-2081), accounts of 2021, as known on 2026-06-30

              Carbon budget 2020–2040  [SE-2081-koldioxidbudget]
                Verdict       off-track
                Value 2021    221,400 t (definitive, smhi-co2-2024-04-18-1a2b3c4d)
                Path 2021     183,204 t
                Path from     2020 (218,100 t)
                Target        1,328,000 t
                Needed        24.3 % less a year
                Waiting       32.3 % less a year, if the next year equals the last
                Runs out      2026-05-03
                Margin        -93,653 t (-0.4 years)
                Holds         under all 2 readings
                Flips when    Emissions fall below the path
                Reason        Overspent since 2021
                Emitted 2021  221,400 t (older-edition, smhi-co2-2024-04-18-1a2b3c4d)
                Allowed 2021  183,204 t
                Since start   439,500 t
                Remaining     888,500 t
                Restated      121 t
            """);
  }

  @Test
  void aPrognosisInTheLedgerIsLaidOutWithItsBand() throws Exception {
    ReleaseFixture release =
        withAccounts()
            .table(
                Table.OUT_BUDGET_LEDGER,
                "'%s', 2023, 'SE-2081', 'CO2', 205000, null, null, 'prognosis', 'e1', 129268.7, 75731.3, null, 862580, 178116, 465420, null, null, null, 190650, 219350, 451070, 479770"
                    .formatted(BorlangeRelease.BUDGET));

    assertThat(answer(release, ofBudget(OptionalInt.of(2023)), TableFormat.TABLE, "sv"))
        .endsWith(
            """
                Utsläpp 2023  205 000 t (prognos, e1)
                80 %-band     190 650–219 350 t
                Tillåtet 2023 129 269 t
                Sedan start   862 580 t
                Kvar          465 420 t
                80 %-band     451 070–479 770 t
            """);
    assertThat(answer(release, ofBudget(OptionalInt.of(2023)), TableFormat.TABLE, "da"))
        .contains("80 %-bånd     451.070–479.770 t");
    assertThat(answer(release, ofBudget(OptionalInt.of(2023)), TableFormat.JSON, "en"))
        .contains("\"ledger_remaining_low80_t\" : 451070");
  }

  @Test
  void aTargetIsLaidOutInSwedishAndDanish() throws Exception {
    assertThat(answer(withAccounts(), ofBudget(OptionalInt.of(2021)), TableFormat.TABLE, "sv"))
        .isEqualTo(
            """
            Borlänge (SE-2081), bokslut för 2021, som det var känt 2026-06-30

              Koldioxidbudget 2020–2040  [SE-2081-koldioxidbudget]
                Bedömning     inte på väg att nås
                Utfall 2021   221 400 t (definitivt, smhi-co2-2024-04-18-1a2b3c4d)
                Bana 2021     183 204 t
                Bana från     2020 (218 100 t)
                Mål           1 328 000 t
                Krävs         24,3 % mindre per år
                Vid väntan    32,3 % mindre per år, om nästa år blir som det sista
                Tar slut      2026-05-03
                Marginal      -93 653 t (-0,4 år)
                Håller        i alla 2 läsningar
                Ändras        Utsläppen understiger banan
                Skäl          överskriden sedan 2021
                Utsläpp 2021  221 400 t (äldre utgåva, smhi-co2-2024-04-18-1a2b3c4d)
                Tillåtet 2021 183 204 t
                Sedan start   439 500 t
                Kvar          888 500 t
                Omräknat      121 t
            """);
    assertThat(answer(everything(), TableFormat.TABLE, "da"))
        .contains("Vurdering     kan ikke vurderes")
        .contains("Begrundelse   ingen værdi er kendt")
        .contains("Resultat 2021 5,41 t pr. person (endelig,");
  }

  @Test
  void whatIsKnownByBoundsShowsBoth() throws Exception {
    TargetRow bounded =
        BorlangeRelease.cycling()
            .judged(2022, "definitive", "e1", "null")
            .with("value_low", "384200.4")
            .with("value_high", "1097662")
            .text("unit", "t");

    assertThat(answer(everything(), TableFormat.TABLE, "sv", bounded.sql()))
        .contains("Utfall 2022   384 200–1 097 662 t (definitivt, e1)");
  }

  @Test
  void anOutlookIsAnEstimateWithItsBandAndNeverAValue() throws Exception {
    TargetRow ahead = outlook().text("outlook_verdict", "off-track");

    assertThat(answer(everything(), TableFormat.TABLE, "en", ahead.sql()))
        .contains("Value 2022    218,080 t (definitive,")
        .contains("Outlook 2024  estimated at 97,575 t (89,587–105,562 t): off-track");
    assertThat(answer(everything(), TableFormat.TABLE, "da", ahead.sql()))
        .contains(
            "Udsigt 2024   anslås til 97.575 t (89.587–105.562 t): ikke på vej til at blive nået");
  }

  @Test
  void anOutlookWhoseEndsDisagreeHasNoVerdict() throws Exception {
    assertThat(answer(everything(), TableFormat.TABLE, "sv", outlook().sql()))
        .contains("Utsikt 2024   uppskattas till 97 575 t (89 587–105 562 t): bandets ändar ger");
  }

  @Test
  void withoutAnAnswerNothingHoldsAndEstimatesAnswerNothing() throws Exception {
    TargetRow withheld =
        outlook().text("outlook_verdict", "on-track").verdict("not-assessable").robust(2, "50");

    assertThat(answer(everything(), TableFormat.TABLE, "en", withheld.sql()))
        .contains("Value 2022    218,080 t")
        .doesNotContain("Outlook")
        .doesNotContain("Holds")
        .doesNotContain("on-track");
  }

  private static TargetRow outlook() {
    return BorlangeRelease.budget()
        .with("outlook_year", 2024)
        .with("outlook_value", "97575")
        .with("outlook_low", "89587")
        .with("outlook_high", "105562");
  }

  @Test
  void aVerdictThatTurnsUnderAReadingSaysWhich() throws Exception {
    TargetRow turns =
        BorlangeRelease.budget()
            .robust(3, "66.666667")
            .said("other_reading", "on-track if it starts in 2018", "s", "d");

    assertThat(answer(everything(), TableFormat.TABLE, "en", turns.sql()))
        .contains("Holds         under 2 of 3 readings: on-track if it starts in 2018");
    assertThat(answer(everything(), TableFormat.TABLE, "sv", turns.robust(1, "100").sql()))
        .contains("Håller        det finns bara en rimlig läsning");
  }

  /** 58.5 % below 653 153 t; and of tonnes per person 4.3 t. */
  @Test
  void thePathOfAPercentageStartsFromTonnes() throws Exception {
    TargetRow cut =
        BorlangeRelease.cycling()
            .about("reduction-from-base", "territorial", "GHG")
            .path(2010, "653153.12", "58.5");

    assertThat(answer(everything(), TableFormat.TABLE, "en", cut.sql()))
        .contains("Path from     2010 (653,153 t)");
  }

  @Test
  void theTargetOfTheNationStandsLastUnderItsOwnHeading() throws Exception {
    TargetRow ofSweden = BorlangeRelease.cycling().text("set_by", "SE");
    TargetRow ofTheCounty =
        TargetRow.of("SE-2081-konsumtion", "SE-2081")
            .about("indicator", "territorial", "GHG")
            .verdict("not-assessable")
            .text("set_by", "SE-20");

    String answer =
        answer(
            everything(),
            TableFormat.TABLE,
            "en",
            ofSweden.sql(),
            ofTheCounty.sql(),
            BorlangeRelease.budget().sql());

    assertThat(answer.lines().filter(line -> line.matches("\\S.*|.*\\[.*")))
        .containsExactly(
            "Borlänge (SE-2081), as known on 2026-06-30",
            "  Carbon budget 2020–2040  [SE-2081-koldioxidbudget]",
            "Sweden's target measured on Borlänge",
            "  Cycle trips 12 % by 2040  [SE-2081-cykel]",
            "Dalarnas län's target measured on Borlänge",
            "  At most 4.5 t per person 2030  [SE-2081-konsumtion]");
    assertThat(answer(everything(), TableFormat.TABLE, "sv", ofTheCounty.sql()))
        .contains("\nDalarnas läns mål mätt på Borlänge\n");
    assertThat(answer(everything(), TableFormat.TABLE, "da", ofSweden.sql()))
        .contains("\nSveriges mål målt på Borlänge\n");
  }

  @Test
  void labelsAreTheSameInEveryLanguage() {
    for (String language : List.of("sv", "da")) {
      assertThat(labels(language).keySet()).isEqualTo(labels("en").keySet());
    }
  }

  private static ResourceBundle labels(String language) {
    return ResourceBundle.getBundle(
        "se.klimatbokslut.publish.followup.followup", Locale.forLanguageTag(language));
  }

  @Test
  void oneMunicipalityHasOneHeading() throws Exception {
    String all = answer(everything(), TableFormat.TABLE);

    assertThat(all.lines().filter(line -> line.startsWith("Borlänge"))).hasSize(1);
    assertThat(all.lines().filter(line -> line.contains("Verdict"))).hasSize(3);
  }

  @Test
  void rowsCarryTitlesAndTheLedgerOfTheYear() throws Exception {
    String csv = answer(withAccounts(), ofBudget(OptionalInt.of(2021)), TableFormat.CSV, "en");

    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).contains("title_sv").contains("ledger_remaining_t").contains("888499.75");
    assertThat(answer(ofBudget(OptionalInt.empty()), TableFormat.JSON))
        .contains("\"value\" : 218080.4")
        .contains("\"title_en\" : \"Carbon budget 2020–2040\"")
        .doesNotContain("ledger_");
  }

  @Test
  void rowsCarryTheReasonInTheLanguageThatIsAskedFor() throws Exception {
    assertThat(answer(ofBudget(OptionalInt.empty()), TableFormat.JSON, "sv"))
        .contains("\"reason\" : \"överskriden sedan 2021\"")
        .contains("\"flips_when\" : \"Utsläppen understiger banan\"")
        .contains("\"reason_da\" : \"overskredet siden 2021\"")
        .contains("\"path_from_year\" : 2020")
        .contains("\"set_by\" : \"SE-2081\"");
    assertThat(answer(ofBudget(OptionalInt.empty()), TableFormat.JSON, "en"))
        .contains("\"reason\" : \"Overspent since 2021\"");
  }

  @Test
  void aYearWithoutAccountsHasNoTargets() throws Exception {
    assertThat(answer(withAccounts(), ofBudget(OptionalInt.of(1999)), TableFormat.TABLE, "en"))
        .isEqualTo("No targets known.\n");
  }

  /** The budget as judged in 2021 and in 2023. */
  private ReleaseFixture withAccounts() throws Exception {
    TargetRow of2021 =
        BorlangeRelease.budget()
            .judged(2021, "definitive", "smhi-co2-2024-04-18-1a2b3c4d", "221400.25")
            .path(2020, "218100", "183204");
    return BorlangeRelease.in(home)
        .table(
            Table.OUT_TARGET_YEAR,
            of2021.with("year", 2021).sql(Table.OUT_TARGET_YEAR),
            of2021.with("year", 2023).sql(Table.OUT_TARGET_YEAR));
  }

  @Test
  void aPlaceWithoutTargetsSaysSo() throws Exception {
    assertThat(answer(FollowUpFilter.ofMunicipality("SE-1490"), TableFormat.TABLE))
        .isEqualTo("No targets known.\n");
  }

  @Test
  void misspeltIdsAreAnsweredWithTheNearest() {
    assertThatThrownBy(() -> answer(FollowUpFilter.ofMunicipality("SE-2018"), TableFormat.TABLE))
        .isInstanceOf(UnknownMunicipalityException.class)
        .hasMessage(
            "Release 2026-06-30-a1 holds no municipality 'SE-2018'."
                + " Nearest: SE-2081 Borlänge, SE-1490 Borås");
    assertThatThrownBy(() -> answer(FollowUpFilter.ofMunicipality("borås"), TableFormat.TABLE))
        .hasMessageContaining("Nearest: SE-1490 Borås");
    assertThatThrownBy(
            () ->
                answer(
                    new FollowUpFilter(List.of(), Optional.of("SE-2081-cykl"), OptionalInt.empty()),
                    TableFormat.CSV))
        .isInstanceOf(UnknownTargetException.class)
        .hasMessageStartingWith("No target is called 'SE-2081-cykl'. Nearest: SE-2081-cykel");
  }

  private static FollowUpFilter ofBudget(OptionalInt year) {
    return new FollowUpFilter(List.of("SE-2081"), Optional.of(BorlangeRelease.BUDGET), year);
  }

  private static FollowUpFilter everything() {
    return new FollowUpFilter(List.of(), Optional.empty(), OptionalInt.empty());
  }

  private String answer(FollowUpFilter filter, TableFormat format) throws Exception {
    return answer(filter, format, "en");
  }

  private String answer(
      FollowUpFilter filter, TableFormat format, String language, String... progress)
      throws Exception {
    ReleaseFixture release = BorlangeRelease.in(home);
    if (progress.length > 0) {
      release = release.table(Table.OUT_TARGET, progress);
    }
    return answer(release, filter, format, language);
  }

  private static String answer(
      ReleaseFixture release, FollowUpFilter filter, TableFormat format, String language)
      throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (ReleaseDatabase database = ReleaseDatabase.open(release.release());
        PrintStream out = new PrintStream(bytes, false, UTF_8)) {
      FollowUpAnswer.print(database, filter, format, Locale.forLanguageTag(language), out);
    }
    return bytes.toString(UTF_8);
  }
}
