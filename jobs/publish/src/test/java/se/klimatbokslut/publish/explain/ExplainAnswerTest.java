package se.klimatbokslut.publish.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.TableFormat;

/**
 * Borlänge 2015-2022: transport 1000 to 700 t while the nation's falls by 20 %, industry 500 to 600
 * t while the nation's stands still, waste 0 to 10 t where the nation had none. The edition before
 * had 1100 t of transport in 2015.
 */
class ExplainAnswerTest {
  private static final String NEW = "smhi-co2-2025-06-01-aaaa";
  private static final String OLD = "smhi-co2-2024-06-01-bbbb";
  private static final String DANISH = "klimaregnskab-2025-10-01-cccc";

  @TempDir Path home;

  private final List<String> emissions = new ArrayList<>();
  private final List<String> out = new ArrayList<>();
  private final List<String> totals = new ArrayList<>();

  @Test
  void aChangeIsATableAndASentence() throws Exception {
    assertThat(answer(borlange(), "sv", TableFormat.TABLE))
        .isEqualTo(
            """
            Borlänge (SE-2081): utsläpp av koldioxid, t CO₂
            2015: definitivt, smhi-co2-2025-06-01-aaaa
            2022: definitivt, smhi-co2-2025-06-01-aaaa
            Nationell utveckling: utgåvans egna rader för Sverige.

            Del                               2015   2022  Förändring  Nationell  Lokal  Anmärkning
            Omräknad statistik för 2015      1 600  1 500        -100          –      –  Statistiken är reviderad, inget har hänt. Förra utgåvan: smhi-co2-2024-06-01-bbbb
            Transporter                      1 000    700        -300       -200   -100
            Industri (energi + processer)      500    600        +100          0   +100
            Avfall (inkl. avlopp)                0     10         +10          –    +10  Nationen har inget utsläpp i sektorn 2015 att jämföra med: allt räknas som lokalt.
            Förändring 2015–2022             1 500  1 310        -190       -200    +10
            Summa, från förra utgåvans 2015  1 600  1 310        -290       -200    +10

            Utsläppen av koldioxid i Borlänge minskade med 190 t CO₂ (12,7 %) från 2015 till 2022: transporter stod för -300 t, industri för +100 t och avfall för +10 t; av minskningen följer -200 t den nationella utvecklingen sektor för sektor och +10 t är lokala. Dessutom har statistiken för 2015 räknats om med -100 t sedan förra utgåvan; det är ingen verklig förändring.
            """);
  }

  @Test
  void rowsForMachinesAreExactAndAddUp() throws Exception {
    assertThat(answer(borlange(), "en", TableFormat.CSV).lines().map(ExplainAnswerTest::figures))
        .containsExactly(
            "part,sector,from_year,to_year,from_t,to_t,change_t,national_effect_t,local_effect_t,"
                + "national_source",
            "restated,all,2015,2015,1600,1500,-100,,,",
            "sector,transport,2015,2022,1000,700,-300,-200,-100,published",
            "sector,industry,2015,2022,500,600,100,0,100,published",
            "sector,waste,2015,2022,0,10,10,,10,",
            "between-years,all,2015,2022,1500,1310,-190,-200,10,",
            "total,all,2015,2022,1600,1310,-290,-200,10,");
  }

  @Test
  void theTotalCarriesTheSentenceAndEveryRowItsEditions() throws Exception {
    String json = answer(borlange(), "da", TableFormat.JSON);

    assertThat(json)
        .contains("Udledningen af kuldioxid i Borlänge faldt med 190 t CO₂ (12,7 %)")
        .contains("\"from_edition_id\" : \"" + OLD + "\"")
        .contains("\"to_status\" : \"definitive\"");
  }

  /** Assens and Køge together: transport 300 to 240 t, a fall of 20 %; Assens 100 to 90 t. */
  @Test
  void aNationWithoutRowsOfItsOwnIsTheSumOfItsMunicipalities() throws Exception {
    danish("DK-0420", 100, 90);
    danish("DK-0259", 200, 150);

    assertThat(answer(new ChangeQuestion("DK-0420", "GHG", 2018, 2023), "da", TableFormat.TABLE))
        .contains("summen af kommunerne i udgaven, som ikke har egne rækker for Danmark")
        .containsPattern("Transport +100 +90 +-10 +-20 +\\+10")
        .doesNotContain("Omregnet");
  }

  @Test
  void aMunicipalityThatIsAloneInItsNationMovesLikeIt() throws Exception {
    danish("DK-0420", 100, 90);

    assertThat(answer(new ChangeQuestion("DK-0420", "GHG", 2018, 2023), "en", TableFormat.TABLE))
        .containsPattern("Transport +100 +90 +-10 +-10 +0");
  }

  @Test
  void anEditionBeforeWithOtherSectorsIsNotCompared() throws Exception {
    sweden(false);

    assertThat(answer(question(2015, 2022), "en", TableFormat.TABLE))
        .contains("No restatement is shown: " + OLD + " has not the same sectors for 2015.")
        .doesNotContain("Restated statistics");
  }

  @Test
  void aYearThatIsNotHeldIsRefusedWithTheYearsThatAre() throws Exception {
    sweden(true);

    assertThatThrownBy(() -> answer(question(2014, 2022), "sv", TableFormat.TABLE))
        .isInstanceOf(CannotExplainException.class)
        .hasMessage("The release has no territorial CO2 of SE-2081 in 2014. Held: CO2 2015, 2022");
    assertThatThrownBy(() -> answer(question(2022, 2015), "sv", TableFormat.TABLE))
        .hasMessage("Cannot explain a change from 2022 to 2015: expected an earlier year first");
    assertThatThrownBy(() -> question(2015, 2015)).isInstanceOf(CannotExplainException.class);
    assertThatThrownBy(
            () -> answer(new ChangeQuestion("SE-2018", "CO2", 2015, 2022), "sv", TableFormat.TABLE))
        .isInstanceOf(UnknownMunicipalityException.class);
  }

  @Test
  void aSectorThatIsMissingInOneYearIsNotTakenForZero() throws Exception {
    sweden(true);
    emitted("SE-2081", "CO2", "agriculture", 2022, "5", "smhi-co2", NEW);

    assertThatThrownBy(() -> answer(question(2015, 2022), "sv", TableFormat.TABLE))
        .isInstanceOf(CannotExplainException.class)
        .hasMessageContaining("2022 for [agriculture, industry, transport, waste]")
        .hasMessageContaining("missing is not zero");
  }

  private ChangeQuestion borlange() {
    sweden(true);
    return question(2015, 2022);
  }

  private static ChangeQuestion question(int from, int to) {
    return new ChangeQuestion("SE-2081", "CO2", from, to);
  }

  private void sweden(boolean wasteBefore) {
    sector("transport", "1000", "700", "5000", "4000");
    sector("industry", "500", "600", "3000", "3000");
    sector("waste", "0", "10", "0", "90");
    emissions.add(core("SE-2081", "CO2", "transport", 2015, "1100", "smhi-co2", OLD));
    emissions.add(core("SE-2081", "CO2", "industry", 2015, "500", "smhi-co2", OLD));
    if (wasteBefore) {
      emissions.add(core("SE-2081", "CO2", "waste", 2015, "0", "smhi-co2", OLD));
    }
  }

  private void sector(String sector, String from, String to, String nationFrom, String nationTo) {
    emitted("SE-2081", "CO2", sector, 2015, from, "smhi-co2", NEW);
    emitted("SE-2081", "CO2", sector, 2022, to, "smhi-co2", NEW);
    totals.add(core("SE", "CO2", sector, 2015, nationFrom, "smhi-co2", NEW));
    totals.add(core("SE", "CO2", sector, 2022, nationTo, "smhi-co2", NEW));
  }

  private void danish(String municipality, int from, int to) {
    emitted(municipality, "GHG", "dk-transport", 2018, "" + from, "klimaregnskab", DANISH);
    emitted(municipality, "GHG", "dk-transport", 2023, "" + to, "klimaregnskab", DANISH);
  }

  private void emitted(
      String area, String gas, String sector, int year, String t, String publication, String id) {
    emissions.add(core(area, gas, sector, year, t, publication, id));
    out.add(
        "'%s', %d, '%s', 'territorial', '%s', %s, null, false, 'definitive', 0, '%s', '%s'"
            .formatted(area, year, gas, sector, t, publication, id));
  }

  private static String core(
      String area, String gas, String sector, int year, String t, String publication, String id) {
    return "'%s', %d, '%s', 'territorial', '%s', 'all', '%s', '%s', %s, null, 's', 1, 'A', null"
        .formatted(area, year, gas, sector, publication, id, t);
  }

  private String answer(ChangeQuestion question, String language, TableFormat format)
      throws Exception {
    ReleaseFixture fixture =
        ReleaseFixture.in(home)
            .table(Table.CORE_TARGET)
            .table(Table.CORE_EMISSIONS, emissions.toArray(String[]::new))
            .table(Table.CORE_PUBLISHED_TOTAL, totals.toArray(String[]::new))
            .table(Table.OUT_EMISSIONS, out.toArray(String[]::new))
            .table(
                Table.CORE_EDITION_YEAR,
                "'smhi-co2', 2015, 1, '" + NEW + "', 'definitive', 'all'",
                "'smhi-co2', 2015, 2, '" + OLD + "', 'definitive', 'all'",
                "'smhi-co2', 2022, 1, '" + NEW + "', 'definitive', 'all'",
                "'klimaregnskab', 2018, 1, '" + DANISH + "', 'definitive', 'all'",
                "'klimaregnskab', 2023, 1, '" + DANISH + "', 'definitive', 'all'");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReleaseDatabase database = ReleaseDatabase.open(fixture.release());
        PrintStream stream = new PrintStream(bytes, true, UTF_8)) {
      ExplainAnswer.print(database, question, Locale.forLanguageTag(language), format, stream);
    }
    return bytes.toString(UTF_8);
  }

  /** Without municipality, gas, editions and note. */
  private static String figures(String line) {
    List<String> cells = List.of(line.split(",", -1));
    return String.join(",", cells.subList(2, 12));
  }
}
