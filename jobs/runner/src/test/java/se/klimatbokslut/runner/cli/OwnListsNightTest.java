package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.klimatbokslut.runner.cli.Console.Answer;

/** What the sample's municipalities count themselves, in the release of a night. */
class OwnListsNightTest {
  private static final SampleNight NIGHT = SampleNight.published();

  /** 7 600 + 2 800 + 5 600 + 8 700 = 24 700 t; 1 611 000 t as the city publishes it. */
  @Test
  void inventoriesAreTakenInAndAddedUp() {
    assertThat(
            rows(
                "select municipality_id, year, cast(emissions_t as bigint) t, status from"
                    + " out_inventory where sector = 'all' and year in (2020, 2022, 2023)"
                    + " and (boundary = 'city' or year = 2023) order by all"))
        .containsExactly(
            "municipality_id,year,t,status",
            "SE-0180,2020,1611000,definitive",
            "SE-0180,2022,1541000,preliminary",
            "SE-1490,2023,24700,definitive");
  }

  /** The city's inventory has one definitive year, the one that its budget starts from. */
  @Test
  void noGoodVerdictOfTheSampleFailsItsAudit() {
    Answer audit = Console.runWithoutSpark(NIGHT.home(), "follow-up", "--audit");

    assertThat(audit.out()).doesNotContain("AUDIT:");
    assertThat(
            rows(
                "select verdict, reason_code from out_target where target_id ="
                    + " 'SE-0180-carbon-budget-2040'"))
        .containsExactly("verdict,reason_code", "not-assessable,no-start-year");
  }

  /** The register has 13, 27 and 40 contracts in force; the indicators say 5, 22 and 41. */
  @Test
  void anIndicatorThatItsRegisterContradictsIsToldAndNotUsed() {
    assertThat(
            rows(
                "select severity, municipality_id from out_finding where rule ="
                    + " 'two-sources-differ' and message like '%found 5 count, expected 13 count%'"))
        .containsExactly("severity,municipality_id", "warning,SE-2081");
    assertThat(
            rows(
                "select distinct year, cast(amount as bigint) n from out_evidence where name ="
                    + " 'local-climate-contracts' order by year"))
        .containsExactly("year,n", "2021,13", "2022,27", "2023,40");
  }

  /** 46 900 t of forest and 4 100 t of biochar. */
  @Test
  void sinksAreWhatTheListOfNegativeEmissionsAddsUpTo() {
    assertThat(
            rows(
                "select distinct cast(amount as bigint) t, edition_id[1:18] e from out_evidence"
                    + " where name = 'sinks' and year = 2023 and target_id like 'SE-0780-%'"))
        .containsExactly("t,e", "51000,negative-emissions");
  }

  private static List<String> rows(String sql) {
    Answer answer = Console.runWithoutSpark(NIGHT.home(), "query", sql, "--format", "csv");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    return answer.out().lines().toList();
  }
}
