package se.klimatbokslut.runner.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.store.Home;

class MetricsFileTest {
  @TempDir Path folder;

  @Test
  void runAndReleaseAreTold() throws Exception {
    assertThat(linesAfter(GivenRun.published(GivenRun.home(folder))))
        .contains(
            "klimatbokslut_last_run_timestamp_seconds 1.7724204125E9",
            "klimatbokslut_last_run_duration_seconds 12.5",
            "klimatbokslut_last_run_exit_code 0.0",
            "klimatbokslut_last_success_timestamp_seconds 1.77233406E9",
            "klimatbokslut_editions_held 1.0",
            "klimatbokslut_quarantined_inputs 0.0",
            "klimatbokslut_stale_since_timestamp_seconds 0.0",
            "klimatbokslut_release_info{as_of=\"2025-09-01\",code_version=\"0.1.0\","
                + "release=\"2026-03-01-abc\",sample=\"false\"} 1");
  }

  @Test
  void rowsRevisionsAndFindingsAreCounted() throws Exception {
    assertThat(linesAfter(GivenRun.published(GivenRun.home(folder))))
        .contains(
            "klimatbokslut_table_rows{table=\"out_revision\"} 3.0",
            "klimatbokslut_table_rows{table=\"core_edition\"} 1.0",
            "klimatbokslut_revised_cells{cause=\"restated\"} 2.0",
            "klimatbokslut_revised_cells{cause=\"re-issued\"} 0.0",
            "klimatbokslut_revised_cells{cause=\"new-year\"} 1.0",
            "klimatbokslut_findings{severity=\"error\"} 0.0",
            "klimatbokslut_findings{severity=\"warning\"} 1.0",
            "klimatbokslut_findings{severity=\"note\"} 2.0");
  }

  @Test
  void refusalIsStaleSinceItHappenedAndTheSuccessBeforeItStays() throws Exception {
    assertThat(linesAfter(GivenRun.refused(GivenRun.home(folder))))
        .contains(
            "klimatbokslut_last_run_exit_code 1.0",
            "klimatbokslut_last_success_timestamp_seconds 1.77233406E9",
            "klimatbokslut_quarantined_inputs 1.0",
            "klimatbokslut_stale_since_timestamp_seconds 1.772420405E9");
  }

  @Test
  void everySeriesHasHelpAndType() throws Exception {
    List<String> lines = linesAfter(GivenRun.published(GivenRun.home(folder)));
    Stream<String> names =
        lines.stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.replaceAll("[{ ].*", ""));

    assertThat(names.distinct())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            name ->
                assertThat(lines)
                    .anyMatch(line -> line.startsWith("# HELP " + name + " "))
                    .contains("# TYPE " + name + " gauge"));
  }

  @Test
  void othersMayReadTheFileAndNothingElseIsLeftBesideIt() throws Exception {
    linesAfter(GivenRun.published(GivenRun.home(folder)));
    Path file = folder.resolve("k.prom");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--r--");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("home", "k.prom");
    }
  }

  @Test
  void homeWithoutAReleaseHasMetricsToo() throws IOException {
    Home home = new Home(folder.resolve("new"));
    home.create();

    assertThat(linesAfter(GivenRun.failed(home)))
        .contains(
            "klimatbokslut_last_run_exit_code 3.0",
            "klimatbokslut_last_success_timestamp_seconds 0.0")
        .noneMatch(line -> line.contains("release_info"));
  }

  private List<String> linesAfter(EndedRun run) throws IOException {
    Path file = folder.resolve("k.prom");
    new MetricsFile(file).ended(run);
    return Files.readAllLines(file);
  }
}
