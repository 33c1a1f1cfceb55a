package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** One night with both carbon dioxide editions of the sample. */
class SampleRevisionsTest {
  private static final Path SAMPLE = Path.of("..", "..", "sample-data");

  @TempDir static Path folder;
  private static Path home;

  @BeforeAll
  static void oneNight() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Path targets = Files.createDirectories(folder.resolve("targets"));
    for (String file :
        List.of("smhi-co2-sample-2024.csv", "smhi-co2-sample.xlsx", "facilities-sample.csv")) {
      for (String name : List.of(file, file + ".meta.yaml")) {
        Files.copy(SAMPLE.resolve("inbox").resolve(name), inbox.resolve(name));
      }
    }
    Files.copy(
        SAMPLE.resolve("targets").resolve(OneNight.TARGET_FILE),
        targets.resolve(OneNight.TARGET_FILE));
    home = folder.resolve("home");
    Answer night = OneNight.nightly(home, inbox, targets);
    assertThat(night.exitCode()).as(night.out() + night.err()).isZero();
  }

  /** The row Alla;Alla;Dalarnas län;Borlänge of either file. */
  @Test
  void everyYearOfBorlangeIsAsTheTwoFilesHaveIt() {
    assertThat(
            query(
                "select year, old_t, new_t, cause, status from out_revision where"
                    + " municipality_id = 'SE-2081' and sector = 'all' and year in (2000, 2020,"
                    + " 2022, 2023) order by year"))
        .containsExactly(
            "2000,475685.2,,year-dropped,older-edition",
            "2020,359953,359939,restated,definitive",
            "2022,327370.1,327287.4,restated,definitive",
            "2023,,319759.2,new-year,definitive");
  }

  /** Egen uppärmning in the file of 2024, Egen uppvärmning in the workbook of 2025. */
  @Test
  void heatingHasAnotherLabelWhereItsFigureIsTheSame() {
    assertThat(
            query(
                "select distinct source_label from core_emissions where sector = 'heating' order"
                    + " by 1"))
        .containsExactly(
            "Egen uppvärmning av bostäder och lokaler", "Egen uppärmning av bostäder och lokaler");
    assertThat(
            query(
                "select distinct sector, change_t from out_revision where cause = 'label-changed'"))
        .containsExactly("heating,0");
  }

  /**
   * Without SSAB's 148689, 143077 and 139684 t: 211264 + 199211.1 + 187686.1 t before, 211250 +
   * 199161.7 + 187603.4 t now, and 319759.2 - 143205 t in 2023.
   */
  @Test
  void borlangesBudgetTellsYearsToldAnewApartFromTheAddedYear() {
    assertThat(
            query(
                "select cumulative_before_t, cumulative_same_years_t, remaining_restated_t,"
                    + " remaining_added_t, remaining_change_t, verdict_changed_by from"
                    + " out_target_revision where target_id = 'SE-2081-carbon-budget-2040'"))
        .containsExactly("598161.2,598015.1,146.1,-176554.2,-176408.1,none");
    assertThat(
            query(
                "select base_year, base_before, base_now from out_target_revision where target_id"
                    + " = 'SE-2081-annual-reduction'"))
        .containsExactly("2020,211264,211250");
  }

  @Test
  void revisionsAnswersWithoutSpark() {
    Answer answer =
        Console.runWithoutSpark(home, "revisions", "--municipality", "SE-2081", "--language", "en");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .contains("146 t CO₂ more is left of the budget. To that 2023 adds 176,554 t CO₂.");
  }

  @Test
  void everyMunicipalityIsCountedInTheSummary() {
    Answer answer = Console.runWithoutSpark(home, "revisions", "--language", "en");

    assertThat(answer.out())
        .contains("290 municipalities have another total in some year; 2,320 totals changed")
        .contains("largest in Skellefteå 2022: +3.09 %");
  }

  @Test
  void anUnknownEditionIsWrongUsage() {
    Answer answer = Console.runWithoutSpark(home, "revisions", "--from", "2019-01-01");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("Held: smhi-co2: smhi-co2-2024-06-18-");
  }

  private static List<String> query(String sql) {
    Answer answer = Console.runWithoutSpark(home, "query", sql, "--format", "csv");
    assertThat(answer.exitCode()).as(answer.err()).isZero();
    return answer.out().lines().skip(1).toList();
  }
}
