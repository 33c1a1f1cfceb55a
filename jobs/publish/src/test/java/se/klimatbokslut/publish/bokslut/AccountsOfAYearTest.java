package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.TargetRow;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Cards;
import se.klimatbokslut.publish.report.Cards.Card;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;

/**
 * Accounts of calendar years that the statistics have, have not yet, and have left out: greenhouse
 * gases of 2015, 2016 and 2018 to 2023, carbon dioxide to 2022, a release of June 2026. Carbon
 * dioxide is estimated for 2023; greenhouse gases are not.
 */
class AccountsOfAYearTest extends PageFixture {
  private static final String GHG = "'smhi-ghg', 'smhi-ghg-2025-09-01-5e6f7a8b'";
  private static final String CO2 = "'smhi-co2', 'smhi-co2-2024-04-18-1a2b3c4d'";

  @ParameterizedTest
  @ValueSource(strings = {"sv", "da", "en"})
  void everyYearUpToThatOfTheReleaseHasAccountsWithAVerdictOrAReasonForEveryTarget(String language)
      throws Exception {
    Release release = release().release();

    for (int year = 2015; year <= 2026; year++) {
      Report report = report(release, year, language);
      List<Card> cards = cards(report);
      assertThat(sentences(report)).as("%d", year).isNotEmpty().noneMatch(String::isBlank);
      assertThat(cards).as("%d", year).hasSize(year == 2015 ? 0 : 3);
      assertThat(cards).noneMatch(card -> card.verdictLabel().isBlank() || card.note().isBlank());
    }
  }

  @Test
  void aYearOutsideIsRefusedInOneSentenceThatNamesTheRange() throws Exception {
    Release release = release().release();

    for (int year : List.of(2014, 2027)) {
      assertThatThrownBy(() -> report(release, year, "sv"))
          .isInstanceOf(NoFiguresException.class)
          .hasMessage(
              "Release 2026-06-30-a1 has accounts of SE-2081 for the years 2015-2026, from the"
                  + " first of its statistics to that of the release, and not for %d."
                      .formatted(year));
    }
  }

  @Test
  void accountsAheadOfTheStatisticsSayWhatIsFinalWhatIsEstimatedAndWhatIsNot() throws Exception {
    Report report = report(release().release(), 2024, "en");

    // 90 000 against 100 000 t in 2022 and 200 000 t in 2015; 40 000 against 50 000 and 80 000 t.
    assertThat(sentences(report))
        .startsWith(
            "Final figures for 2024 are not published yet. The newest are of greenhouse gases in"
                + " 2023 and carbon dioxide in 2022.",
            "Emissions of greenhouse gases in Borlänge were 90,000 t CO₂e in 2023 (final, SMHI,"
                + " greenhouse gases 2025-09-01 (issue 2 of that date)), 10.0 % lower than in 2022"
                + " and 55.0 % lower than in 2015.",
            "Emissions of carbon dioxide in Borlänge were 40,000 t CO₂ in 2022 (final, SMHI, carbon"
                + " dioxide 2024-04-18), 20.0 % lower than in 2021 and 50.0 % lower than in 2015.",
            "The emissions of carbon dioxide are estimated at 39,000 t CO₂ (35,000–43,000) in 2023."
                + " In brackets stands the range that should hold the final figure four times in"
                + " five.",
            "The emissions of greenhouse gases are not estimated for 2024: tried on known years,"
                + " the method is no better than keeping the last value.",
            "The emissions of carbon dioxide are not estimated for 2024: the estimates do not reach"
                + " that far.",
            "Own targets, judged by final figures (3): 1 on track, 1 off track, 1 cannot be"
                + " assessed.");
    assertThat(cells(table(report, "known")))
        .containsExactly(
            "Greenhouse gases (t CO₂e) | 2023 | final | 90,000 | – | – | SMHI, greenhouse gases"
                + " 2025-09-01 (issue 2 of that date)",
            "Greenhouse gases (t CO₂e) | 2024 | neither a final figure nor an estimate",
            "Carbon dioxide (t CO₂) | 2022 | final | 40,000 | – | – | SMHI, carbon dioxide"
                + " 2024-04-18",
            "Carbon dioxide (t CO₂) | 2023 | estimate | 39,000 | 35,000 | 43,000 | SMHI, carbon"
                + " dioxide 2024-04-18",
            "Carbon dioxide (t CO₂) | 2024 | neither a final figure nor an estimate");
    assertThat(report.tables())
        .extracting(ReportTable::caption)
        .contains(
            "Territorial emissions of greenhouse gases in Borlänge 2023",
            "Territorial emissions of carbon dioxide in Borlänge 2022");
  }

  @Test
  void anEstimateIsNeverToldAsAFigureThatWas() throws Exception {
    for (String language : List.of("sv", "da", "en")) {
      assertThat(text(page("SE-2081", 2024, language, release().release())))
          .doesNotContainPattern("(?i)prognos");
    }
    assertThat(text(page("SE-2081", 2024, "sv", release().release())))
        .contains("uppskattas till 39 000 t CO₂ (35 000–43 000) för 2023");
    assertThat(text(page("SE-2081", 2024, "da", release().release())))
        .contains("skønnes til 39.000 t CO₂ (35.000–43.000) for 2023");
  }

  @Test
  void aYearThatTheStatisticsLeaveOutIsToldByTheNearestBefore() throws Exception {
    Report report = report(release().release(), 2017, "en");

    assertThat(sentences(report).get(0))
        .isEqualTo(
            "The statistics have no figures of greenhouse gases and carbon dioxide for 2017. The"
                + " nearest earlier ones are of greenhouse gases in 2016 and carbon dioxide in"
                + " 2016.");
    assertThat(table(report, "years-GHG").columns())
        .extracting(ReportTable.Column::label)
        .containsExactly("Sector", "2015", "2016");
  }

  @Test
  void anOlderYearIsJudgedByItsOwnRow() throws Exception {
    String page = text(page("SE-2081", 2021, "sv", release().release()));

    assertThat(page)
        .contains("Målen är bedömda för 2021, utan siffror från senare år")
        .contains("Koldioxidbudget 2020–2040 Inte på väg att nås Över banan 2021.")
        .contains("Marginal till det som krävs −38 196 t CO₂")
        .doesNotContain("24,3 %", "Överskriden sedan 2021");
    assertThat(page("SE-2081", 2021, "sv", release().release()))
        .contains("out_target_year?target_id=SE-2081-koldioxidbudget&amp;year=2021")
        .doesNotContain("out_target?");
  }

  @Test
  void yearsWithoutVerdictsSaySo() throws Exception {
    assertThat(text(page("SE-2081", 2015, "en", release().release())))
        .contains("The targets are not judged for 2015: the release has verdicts for 2016–2026.");
  }

  @Test
  void aTargetOfTheNationStandsUnderItsOwnHeadingAndInNoNumber() throws Exception {
    List<String> rows = new ArrayList<>();
    rows.add(BorlangeRelease.cycling().with("year", 2023).sql(Table.OUT_TARGET_YEAR));
    rows.add(
        TargetRow.of("SE-2081-konsumtion", "SE-2081")
            .with("year", 2023)
            .about("level-ceiling", "consumption", "GHG")
            .text("set_by", "SE")
            .verdict("on-track")
            .with("margin", "1")
            .text("margin_unit", "t")
            .said("reason", "On the path", "på banan", "på stien")
            .sql(Table.OUT_TARGET_YEAR));
    Release release = release().table(Table.OUT_TARGET_YEAR, rows.toArray(String[]::new)).release();
    Report report = report(release, 2023, "en");

    assertThat(section(report, "targets-of-others-1").heading())
        .isEqualTo("Sweden's target measured on Borlänge");
    assertThat(sentences(report))
        .contains("Own targets, judged by final figures (1): 1 cannot be assessed.")
        .noneMatch(sentence -> sentence.contains("At most 4.5"));
  }

  @Test
  void aCardTellsHowFirmTheAnswerIsAndWhatEstimatesWouldMakeOfIt() throws Exception {
    TargetRow target =
        BorlangeRelease.budget()
            .with("year", 2024)
            .with("readings", 3)
            .with("robustness_pct", "66.666667")
            .said("other_reading", "it is on track from 2018", "från 2018", "fra 2018")
            .with("outlook_year", 2023)
            .with("outlook_value", "205000")
            .with("outlook_low", "190000")
            .with("outlook_high", "220000")
            .text("outlook_verdict", "off-track");
    Release release =
        release().table(Table.OUT_TARGET_YEAR, target.sql(Table.OUT_TARGET_YEAR)).release();

    assertThat(text(page("SE-2081", 2024, "en", release)))
        .contains(
            "it holds under 2 of 3 readings of the target, but it is on track from 2018",
            "Outlook 2023 (estimate) is estimated at 205,000 t CO₂ (190,000–220,000); then the"
                + " target would be off track no verdict: only final figures judge",
            "The target in the words of its source",
            "Decided: 2019-11-26");
  }

  @Test
  void targetsThatCannotBeAssessedStandLastUnderTheirReason() throws Exception {
    assertThat(text(page("SE-2081", 2023, "en", release().release())))
        .containsSubsequence(
            "Carbon budget 2020–2040 Off track",
            "At most 4.5 t per person 2030 On track",
            "Cannot be assessed: the indicator has not been delivered",
            "Cycle trips 12 % by 2040");
  }

  @Test
  void aClimateReportWithoutAPlanSaysSo() throws Exception {
    try (ReleaseDatabase database = ReleaseDatabase.open(release().release())) {
      Report report = ClimateReport.of(database, "SE-2081", 2025, Locale.ENGLISH);

      assertThat(section(report, "focus").blocks().toString())
          .contains("There is no action plan for Borlänge up to 2025.");
    }
  }

  @Test
  void aGroupIsToldByTheNewestYearOfItsMembers() throws Exception {
    try (ReleaseDatabase database = ReleaseDatabase.open(release().release())) {
      Report report = GroupReport.of(database, "SE-20", 2025, Locale.ENGLISH);

      assertThat(table(report, "places").caption()).contains("2023");
      assertThatThrownBy(() -> GroupReport.of(database, "SE-20", 2027, Locale.ENGLISH))
          .hasMessageContaining("has accounts of SE-20 for the years 2015-2026");
    }
  }

  private ReleaseFixture release() throws Exception {
    List<String> emissions = new ArrayList<>();
    IntStream.of(2015, 2016, 2018, 2019, 2020, 2021, 2022, 2023)
        .forEach(
            year -> {
              String tonnes = year == 2023 ? "90000" : year == 2022 ? "100000" : "200000";
              emissions.add(row(year, "GHG", "transport", tonnes, GHG));
              emissions.add(row(year, "GHG", "all", tonnes, GHG));
            });
    IntStream.of(2015, 2016, 2018, 2019, 2020, 2021, 2022)
        .forEach(
            year -> {
              String tonnes = year == 2022 ? "40000" : year == 2021 ? "50000" : "80000";
              emissions.add(row(year, "CO2", "all", tonnes, CO2));
            });
    return BorlangeRelease.in(home)
        .table(Table.OUT_EMISSIONS, emissions.toArray(String[]::new))
        .table(Table.CORE_EMISSIONS)
        .table(Table.CORE_EDITION_YEAR)
        .table(Table.CORE_PUBLISHED_TOTAL)
        .table(
            Table.OUT_PROGNOSIS,
            "'SE-2081', 'CO2', 2023, 'all', 39000, 35000, 43000, 10, 'trend', null, null, null,"
                + " null, 'prognosis', 2022, 40000, null, 'smhi-co2',"
                + " 'smhi-co2-2024-04-18-1a2b3c4d', null",
            "'SE-2081', 'GHG', 2024, 'all', null, null, null, null, 'trend', 'x',"
                + " 'beaten-by-last-value', 5, 4, 'prognosis', 2023, 90000, null, 'smhi-ghg',"
                + " 'smhi-ghg-2025-09-01-5e6f7a8b', null")
        .table(Table.OUT_BACKTEST);
  }

  private static String row(int year, String gas, String sector, String tonnes, String edition) {
    return "'SE-2081', %d, '%s', 'territorial', '%s', %s, null, false, 'definitive', 0, %s"
        .formatted(year, gas, sector, tonnes, edition);
  }

  private static Report report(Release release, int year, String language) {
    return Bokslut.report(release, "SE-2081", year, Locale.forLanguageTag(language));
  }

  private static List<Card> cards(Report report) {
    return report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Cards.class::isInstance)
        .flatMap(block -> ((Cards) block).cards().stream())
        .toList();
  }

  private static List<String> sentences(Report report) {
    Sentences told = (Sentences) report.sections().get(0).blocks().get(0);
    return told.sentences().stream().map(Sentence::text).map(PageFixture::plain).toList();
  }

  private static Section section(Report report, String id) {
    return report.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ReportTable table(Report report, String id) {
    return report.tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> cells(ReportTable table) {
    return table.lines().stream()
        .map(
            line ->
                String.join(" | ", line.cells().stream().map(cell -> plain(cell.text())).toList()))
        .toList();
  }
}
