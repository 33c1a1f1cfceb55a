package se.klimatbokslut.publish.bokslut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.BorlangeRelease;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.report.Report;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;

/** The year in short, ten years by sector, and where a change came from. */
class YearInShortTest extends PageFixture {
  private static final String GHG = "'smhi-ghg', 'smhi-ghg-2025-09-01-5e6f7a8b'";

  @Test
  void theYearIsToldInSentencesOfVerdictsAndFigures() throws Exception {
    assertThat(sentences(report(BorlangeRelease.in(home).release(), "SE-2081", "sv")))
        .containsExactly(
            "Utsläppen av växthusgaser i Borlänge var 350 000 t CO₂e 2022 (definitivt, SMHI,"
                + " växthusgaser 2025-09-01 (omgång 2 med samma datum)).",
            "Egna mål, bedömda med slutliga siffror (3): 1 är på väg att nås, 1 är inte på väg att"
                + " nås, 1 kan inte bedömas.",
            "Koldioxidbudget 2020–2040: inte på väg att nås; 2022 var utfallet 93 653 t CO₂ sämre än"
                + " vad som krävs.",
            "Av budgeten återstår 670 419 t CO₂ efter 2022. Det kräver en minskning med 24,3 % per"
                + " år, och med 32,3 % per år om utsläppen 2023 blir lika stora som 2022.",
            "Det som hindrar en bedömning: nyckeltalet är inte levererat (1 mål).",
            "De största sektorerna 2022 är industri (energi + processer) med 243 800 t CO₂e och"
                + " transporter med 91 250 t CO₂e (definitivt, SMHI, växthusgaser 2025-09-01 (omgång"
                + " 2 med samma datum)).",
            "Konsumtionen orsakade 5,41 t CO₂e per person 2021 (definitivt, Konsumtionskompassen"
                + " 2023-06-01), räknat där varorna köps.");
  }

  @Test
  void withoutTargetsTheSentencesAreOfWhatIsKnown() throws Exception {
    assertThat(sentences(report(BorlangeRelease.in(home).release(), "SE-1490", "en")))
        .containsExactly(
            "Emissions of greenhouse gases in Borås were 551,573 t CO₂e in 2022 (final,"
                + " SMHI, greenhouse gases 2025-09-01 (issue 2 of that date)).");
  }

  @Test
  void theYearBeforeStandsBesideTheLevelAndInTheTableOfTenYears() throws Exception {
    Report report = report(twoYears(), "SE-2081", "sv");

    assertThat(sentences(report).get(0)).endsWith(", 16,7 % lägre än 2021.");
    ReportTable years = table(report, "years-GHG");
    assertThat(years.columns())
        .extracting(ReportTable.Column::label)
        .containsExactly("Sektor", "2021", "2022");
    assertThat(cells(years))
        .containsExactly(
            List.of("Transporter", "80 000", "70 000"),
            List.of("Jordbruk", "40 000", "30 000"),
            List.of("Totalt", "120 000", "100 000"));
    assertThat(years.note()).contains("2021, 2022: definitivt, SMHI, växthusgaser 2025-09-01");
  }

  @Test
  void aChangeIsSplitIntoWhatFollowsTheNationAndWhatIsLocal() throws Exception {
    ReportTable change = table(report(twoYears(), "SE-2081", "sv"), "change-2021");

    // The nation's transport fell by a quarter, from 1 000 000 to 750 000: 80 000 would be 60 000.
    assertThat(cells(change))
        .containsExactly(
            List.of("Jordbruk", "−10 000", "0", "−10 000"),
            List.of("Transporter", "−10 000", "−20 000", "+10 000"),
            List.of("Totalt", "−20 000", "−20 000", "0"));
  }

  private Release twoYears() throws Exception {
    return BorlangeRelease.in(home)
        .table(
            Table.OUT_EMISSIONS,
            row("SE-2081", 2021, "transport", "80000"),
            row("SE-2081", 2021, "agriculture", "40000"),
            row("SE-2081", 2021, "all", "120000"),
            row("SE-2081", 2022, "transport", "70000"),
            row("SE-2081", 2022, "agriculture", "30000"),
            row("SE-2081", 2022, "all", "100000"))
        .table(Table.CORE_EMISSIONS)
        .table(Table.CORE_EDITION_YEAR, "'smhi-ghg', 2022, 1, 'e', 'definitive', 'all'")
        .table(
            Table.CORE_PUBLISHED_TOTAL,
            nation(2021, "transport", "1000000"),
            nation(2022, "transport", "750000"),
            nation(2021, "agriculture", "50000"),
            nation(2022, "agriculture", "50000"))
        .release();
  }

  private static String row(String municipality, int year, String sector, String tonnes) {
    return "'%s', %d, 'GHG', 'territorial', '%s', %s, null, false, 'definitive', 0, %s"
        .formatted(municipality, year, sector, tonnes, GHG);
  }

  private static String nation(int year, String sector, String tonnes) {
    return "'SE', %d, 'GHG', 'territorial', '%s', 'all', %s, %s, null, 's', 1, 'A', null"
        .formatted(year, sector, GHG, tonnes);
  }

  private static Report report(Release release, String municipality, String language) {
    return Bokslut.report(release, municipality, 2022, Locale.forLanguageTag(language));
  }

  private static List<String> sentences(Report report) {
    Sentences told = (Sentences) report.sections().get(0).blocks().get(0);
    return told.sentences().stream().map(Sentence::text).map(PageFixture::plain).toList();
  }

  private static ReportTable table(Report report, String id) {
    return report.tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> cells(ReportTable table) {
    return table.lines().stream()
        .map(line -> line.cells().stream().map(cell -> plain(cell.text())).toList())
        .toList();
  }
}
