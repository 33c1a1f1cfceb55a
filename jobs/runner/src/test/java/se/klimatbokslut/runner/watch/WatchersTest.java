package se.klimatbokslut.runner.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;

class WatchersTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir Path folder;

  @Test
  void everythingWrongIsToldAtOnceWithoutRepeatingSecrets() {
    Map<String, String> environment =
        Map.of(
            "KLIMATBOKSLUT_METRICS_FILE", folder.resolve("none/k.prom").toString(),
            "KLIMATBOKSLUT_WEBHOOK_URL", "https://user:s3cret@example.se/",
            "KLIMATBOKSLUT_WEBHOOK_TOKEN_FILE", folder.resolve("no-token").toString(),
            "KLIMATBOKSLUT_SMTP_PORT", "smtp",
            "KLIMATBOKSLUT_SMTP_ENCRYPTION", "ssl",
            "KLIMATBOKSLUT_SMTP_PASSWORD", "s3cret",
            "KLIMATBOKSLUT_MAIL_TO", "nobody at all",
            "KLIMATBOKSLUT_OPENLINEAGE_URL", "lineage.example.se");

    assertThatThrownBy(() -> Watchers.of(new Home(folder), Optional.empty(), environment, CLOCK))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("KLIMATBOKSLUT_METRICS_FILE names")
        .hasMessageContaining("KLIMATBOKSLUT_WEBHOOK_URL is no web address")
        .hasMessageContaining("the file that KLIMATBOKSLUT_WEBHOOK_TOKEN_FILE names")
        .hasMessageContaining("KLIMATBOKSLUT_SMTP_PORT is 'smtp'")
        .hasMessageContaining("KLIMATBOKSLUT_SMTP_ENCRYPTION is 'ssl'")
        .hasMessageContaining("KLIMATBOKSLUT_SMTP_USER and KLIMATBOKSLUT_SMTP_PASSWORD")
        .hasMessageContaining("KLIMATBOKSLUT_MAIL_TO is given without KLIMATBOKSLUT_SMTP_HOST")
        .hasMessageContaining("KLIMATBOKSLUT_MAIL_TO holds no mail address")
        .hasMessageContaining("KLIMATBOKSLUT_OPENLINEAGE_URL is no web address")
        .message()
        .doesNotContain("s3cret");
  }

  @Test
  void emptyVariablesAreAsGoodAsNone() {
    Map<String, String> environment =
        Map.of("KLIMATBOKSLUT_WEBHOOK_URL", "", "KLIMATBOKSLUT_METRICS_FILE", " ");

    assertThat(Watchers.of(new Home(folder), Optional.empty(), environment, CLOCK)).isNotNull();
  }

  @Test
  void metricsLieInTheHomeUnlessAnotherFileIsNamed() throws Exception {
    Home home = GivenRun.home(folder);
    run(Watchers.of(home, Optional.empty(), Map.of(), CLOCK));
    Path stated = folder.resolve("k.prom");
    run(Watchers.of(home, Optional.of(stated), Map.of(), CLOCK));

    assertThat(home.root().resolve("metrics/klimatbokslut.prom")).exists();
    assertThat(stated).exists();
  }

  @Test
  void watcherThatFailsIsAWarningAndTheOthersAreTold() throws Exception {
    List<Integer> told = new ArrayList<>();
    ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    Watchers watchers =
        new Watchers(
            GivenRun.home(folder),
            List.of(watcher(run -> failing()), watcher(run -> told.add(run.exitCode()))),
            CLOCK,
            new PrintStream(warnings, true, StandardCharsets.UTF_8));
    run(watchers);

    assertThat(told).containsExactly(0);
    assertThat(warnings.toString(StandardCharsets.UTF_8))
        .isEqualTo("warning: cannot do its task: out of luck\n");
  }

  @Test
  void metricsThatCannotBeWrittenAreAWarning() throws Exception {
    Home home = GivenRun.home(folder);
    Path inTheWay = Files.writeString(home.metrics(), "a file where a folder should be");
    run(Watchers.of(home, Optional.empty(), Map.of(), CLOCK));

    assertThat(inTheWay).isRegularFile();
  }

  @Test
  void brokenReleaseLeavesTheFiguresOfTheRun() throws Exception {
    Home home = GivenRun.home(folder);
    Path table = home.releases().resolve(GivenRun.RELEASE).resolve("tables/out_finding");
    Files.writeString(table.resolve("part-0.parquet"), "no Parquet");
    run(Watchers.of(home, Optional.empty(), Map.of(), CLOCK));

    assertThat(home.metrics().resolve("klimatbokslut.prom"))
        .content()
        .contains("klimatbokslut_last_run_exit_code 0.0")
        .contains("klimatbokslut_editions_held 1.0")
        .doesNotContain("klimatbokslut_table_rows");
  }

  @Test
  void homeThatCannotBeReadIsToldAsFailure() throws Exception {
    Home home = GivenRun.home(folder);
    Files.writeString(home.current(), "no-such-release");
    List<Optional<HomeState>> told = new ArrayList<>();
    ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    run(
        new Watchers(
            home,
            List.of(watcher(run -> told.add(run.state()))),
            CLOCK,
            new PrintStream(warnings, true, StandardCharsets.UTF_8)));

    assertThat(told).containsExactly(Optional.empty());
    assertThat(warnings.toString(StandardCharsets.UTF_8))
        .contains("cannot read the home after the run")
        .contains("no-such-release");
  }

  private static void failing() {
    throw new IllegalStateException("out of luck");
  }

  private interface Told {
    void run(EndedRun run);
  }

  private static Watcher watcher(Told told) {
    return new Watcher() {
      @Override
      public String task() {
        return "do its task";
      }

      @Override
      public void ended(EndedRun run) {
        told.run(run);
      }
    };
  }

  private static void run(Watchers watchers) {
    try (Watch watch = watchers.begin("nightly", GivenRun.BEGAN)) {
      watch.ended(0, "done");
    }
  }
}
