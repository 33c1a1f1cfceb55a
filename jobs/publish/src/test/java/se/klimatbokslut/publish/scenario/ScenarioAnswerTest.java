package se.klimatbokslut.publish.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.scenario.Scenario;
import se.klimatbokslut.domain.scenario.YearlyRates;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.ReleaseFixture;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.UnknownMunicipalityException;
import se.klimatbokslut.publish.table.TableFormat;

/** 110 kt in 2021, 100 kt in 2022 and a budget of 500 kt for 2022-2030: worked out by hand. */
class ScenarioAnswerTest {
  private static final String BUDGET =
      "{\"id\": \"SE-2081-budget\", \"type\": \"carbon-budget\", \"verified\": %s,"
          + " \"perspective\": \"territorial\", \"gas\": \"CO2\","
          + " \"scope\": {\"international_transport\": \"municipal\"}, \"budget_t\": 500000,"
          + " \"period\": {\"first\": 2022, \"last\": 2030}, \"convention\": \"uncut-first-year\"}";

  @TempDir Path home;

  private boolean verified = true;

  /**
   * 10 % less a year: 612 579.511 t in all, over on 4 August 2028. The trend, 10 kt less a year, is
   * 100 + 90 + ... + 20 = 540 kt; after 2028 the last 10 kt are 121.7 days of the 30 kt of 2029.
   * 400 kt in eight years from a level of 100 kt need 21.3 %: (1 - 0.787^8) / 0.213 = 4.
   */
  @Test
  void scenariosStandBesideThePresentPace() throws Exception {
    String table = answer("en", TableFormat.TABLE, false, falling(10), falling(20));

    assertThat(table)
        .startsWith(
            """
            Borlänge (SE-2081), carbon dioxide: scenarios against verified territorial targets
            The years after the statistics are assumptions, not forecasts.

            Carbon budget  [SE-2081-budget]
            The statistics reach to 2022 (definitive, smhi-co2-a).
            Reduction required from now on: 21.3 % a year.
            """)
        .containsPattern("Minus 10 % +43,047 +612,580 +500,000 +not met +-112,580 +2028-08-04 +0")
        .containsPattern("Minus 20 % +16,777 +432,891 +500,000 +met +67,109 +lasts +0")
        .containsPattern("Present pace +20,000 +540,000 +500,000 +not met +-40,000 +2029-05-02 +0");
  }

  @Test
  void rowsForMachinesAreExact() throws Exception {
    String csv = answer("sv", TableFormat.CSV, false, falling(20));

    assertThat(csv.lines()).hasSize(3);
    assertThat(csv)
        .contains("minus-20")
        .contains(
            ",2022,definitive,smhi-co2-a,2030,assumed,16777.216,432891.136,500000,t,67108.864,")
        .contains("present-pace,Nuvarande takt,SE-2081-budget,Budget,carbon-budget,CO2,");
  }

  @Test
  void yearsShowWhatIsKnownAndWhatIsAssumed() throws Exception {
    assertThat(answer("sv", TableFormat.CSV, true, falling(10)).lines())
        .hasSize(1 + 2 * 9)
        .anyMatch(
            line -> line.startsWith("minus-10,SE-2081-budget,2022,100000,definitive,smhi-co2-a,"))
        .anyMatch(
            line ->
                line.startsWith("minus-10,SE-2081-budget,2023,90000,assumed,scenario minus-10,"));
  }

  @Test
  void unverifiedTargetsAreNotTried() throws Exception {
    verified = false;

    assertThat(answer("da", TableFormat.TABLE, false, falling(10)))
        .isEqualTo("Borlänge (SE-2081) har ingen verificerede territoriale mål for kuldioxid.\n\n");
  }

  @Test
  void aMunicipalityThatIsNotHeldIsRefused() {
    Scenario elsewhere =
        new Scenario("x", "X", Area.of("SE-0180"), Gas.CO2, falling(10).assumption());

    assertThatThrownBy(() -> answer("sv", TableFormat.TABLE, false, elsewhere))
        .isInstanceOf(UnknownMunicipalityException.class);
  }

  private static Scenario falling(int pct) {
    return new Scenario(
        "minus-" + pct,
        "Minus " + pct + " %",
        Area.of("SE-2081"),
        Gas.CO2,
        new YearlyRates(Map.of(), BigDecimal.valueOf(pct), OptionalInt.empty()));
  }

  private String answer(String language, TableFormat format, boolean years, Scenario... scenarios)
      throws Exception {
    ReleaseFixture fixture =
        ReleaseFixture.in(home)
            .table(Table.OUT_EMISSIONS)
            .table(
                Table.CORE_TARGET,
                "'SE-2081-budget', 'SE-2081', 'Borlänge', 'carbon-budget', 'territorial', 'CO2',"
                    + " 'Budget', 'Budget', 'Carbon budget', 't', 's', 'n', "
                    + verified
                    + ", '"
                    + BUDGET.formatted(verified)
                    + "'")
            .table(Table.OUT_EVIDENCE, evidence(2021, 110_000), evidence(2022, 100_000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ReleaseDatabase database = ReleaseDatabase.open(fixture.release());
        PrintStream stream = new PrintStream(bytes, true, UTF_8)) {
      ScenarioAnswer.print(
          database,
          new ScenarioQuestion(List.of(scenarios), years),
          Locale.forLanguageTag(language),
          format,
          stream);
    }
    return bytes.toString(UTF_8);
  }

  private static String evidence(int year, int tonnes) {
    return "'SE-2081-budget', 'sector', 'transport', %d, %d, 't', 'definitive', 'smhi-co2-a'"
        .formatted(year, tonnes);
  }
}
