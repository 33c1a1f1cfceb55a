package se.klimatbokslut.pipeline.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static se.klimatbokslut.pipeline.Rows.shown;
import static se.klimatbokslut.pipeline.analyse.Targets.BUDGET;
import static se.klimatbokslut.pipeline.analyse.Targets.HALF_BY_2030;
import static se.klimatbokslut.pipeline.analyse.Targets.ONE_TONNE_PER_PERSON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetRevisionsTest {
  private static final String BEFORE = "smhi-co2 2023-04-18";
  private static final String NOW = "smhi-co2 2024-04-18";

  /**
   * The path has 100, 90 and 81 t, and its first year is not judged. The edition before had 99 and
   * 90 t (189 against 190), the newest has 102 and 91 t (193 against 190) and adds 50 t (243
   * against 271).
   */
  @Test
  void anEditionBearsOnTheAccountTheRateAndTheVerdict() {
    assertThat(
            revisions(
                given("2020: 99, 2021: 90", "2020: 102, 2021: 91, 2022: 50")
                    .target("SE-2081", BUDGET),
                "from_edition",
                "to_edition",
                "last_year_before",
                "last_year_now",
                "cumulative_before_t",
                "cumulative_same_years_t",
                "cumulative_now_t",
                "remaining_restated_t",
                "remaining_added_t",
                "remaining_dropped_t",
                "remaining_change_t",
                "verdict_before",
                "verdict_same_years",
                "verdict_now",
                "verdict_changed_by"))
        .containsExactly(
            BEFORE
                + " | "
                + NOW
                + " | 2021 | 2022 | 189 | 193 | 243 | -4 | -50 | 0 | -54"
                + " | on-track | off-track | met | both");
  }

  @Test
  void aReductionIsMeasuredAgainstAnotherBase() {
    assertThat(
            revisions(
                given("2020: 99", "2020: 102, 2021: 85").target("SE-2081", HALF_BY_2030),
                "base_year",
                "base_unit",
                "base_before",
                "base_now",
                "base_change",
                "cumulative_before_t"))
        .containsExactly("2020 | t | 99 | 102 | 3 | -");
  }

  @Test
  void consumptionPerPersonHasNoEarlierFiguresAmongTheEvidence() {
    assertThat(
            revisions(
                new GivenTables()
                    .perPerson("konsumtionskompassen 2023-01-01", "SE-2081", "2019: 7.1")
                    .perPerson("konsumtionskompassen 2026-01-15", "SE-2081", "2019: 5.4")
                    .target("SE-2081", ONE_TONNE_PER_PERSON),
                "target_id"))
        .isEmpty();
  }

  private static GivenTables given(String before, String now) {
    return new GivenTables()
        .emissions(BEFORE, "SE-2081", "transport", before)
        .emissions(NOW, "SE-2081", "transport", now);
  }

  private static List<String> revisions(GivenTables tables, String... columns) {
    return shown(new TargetRevisions(LocalDate.of(2025, 6, 30)).build(tables), columns);
  }
}
