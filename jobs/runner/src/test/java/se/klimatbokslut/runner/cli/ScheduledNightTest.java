package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.Klimatbokslut;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.RunLog;
import se.klimatbokslut.runner.watch.Listener;

/** The schedule and its runs as processes with an environment of their own. */
class ScheduledNightTest {
  private static final String NEW_YEAR = "0 0 1 1 *";
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  @Test
  void wrongTimeAndWrongZoneAreWrongUsage() {
    Answer time = Console.run(folder, "schedule", "--cron", "every night");
    Answer zone = Console.run(folder, "schedule", "--cron", NEW_YEAR, "--zone", "Borlänge");

    assertThat(time.exitCode()).isEqualTo(2);
    assertThat(time.err()).contains("'every night' is no cron expression");
    assertThat(zone.exitCode()).isEqualTo(2);
    assertThat(zone.err()).contains("'Borlänge' is no time zone");
  }

  @Test
  void scheduleThatHasMissedNothingWaitsAndEndsAtASignal() throws Exception {
    Home home = new Home(folder.resolve("home"));
    home.create();
    String now = Instant.now().toString();
    new RunLog(home).add(new RunLog.Run(now, now, "nightly", 0, "nothing new"));
    Process schedule = start(Map.of());
    awaitOutput("next run", schedule);
    schedule.destroy();

    assertThat(schedule.waitFor()).isEqualTo(TERMINATED);
    assertThat(output()).contains("stopped; no run was under way").doesNotContain("run begins");
  }

  @Test
  void missedRunIsMadeUpForOnceAndItsRefusalIsToldWithoutSecrets() throws Exception {
    Files.writeString(
        Files.createDirectories(folder.resolve("inbox")).resolve("notes.txt"), "no publication");
    Path password = Files.writeString(folder.resolve("smtp-password"), "s3cret-smtp\n");
    Path lineage = folder.resolve("lineage.jsonl");
    GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mailbox.setUser("drift@example.se", "drift", "s3cret-smtp");
    mailbox.start();
    try (Listener listener = new Listener(200)) {
      Process schedule =
          start(
              Map.ofEntries(
                  Map.entry("KLIMATBOKSLUT_WEBHOOK_URL", listener.address().toString()),
                  Map.entry("KLIMATBOKSLUT_WEBHOOK_TOKEN", "s3cret-token"),
                  Map.entry("KLIMATBOKSLUT_SMTP_HOST", "127.0.0.1"),
                  Map.entry("KLIMATBOKSLUT_SMTP_PORT", String.valueOf(mailbox.getSmtp().getPort())),
                  Map.entry("KLIMATBOKSLUT_SMTP_ENCRYPTION", "none"),
                  Map.entry("KLIMATBOKSLUT_SMTP_USER", "drift"),
                  Map.entry("KLIMATBOKSLUT_SMTP_PASSWORD_FILE", password.toString()),
                  Map.entry("KLIMATBOKSLUT_MAIL_FROM", "klimatbokslut@example.se"),
                  Map.entry("KLIMATBOKSLUT_MAIL_TO", "drift@example.se"),
                  Map.entry("KLIMATBOKSLUT_OPENLINEAGE_FILE", lineage.toString())));
      awaitOutput("next run", schedule);
      schedule.destroy();
      schedule.waitFor();

      assertThat(output())
          .contains("a run was missed: one begins now")
          .contains("exit code 1")
          .containsOnlyOnce("run begins");
      assertThat(listener.received()).hasSize(1);
      assertThat(listener.received().get(0).authorization()).isEqualTo("Bearer s3cret-token");
      assertThat(listener.received().get(0).body()).contains("notes.txt").doesNotContain("s3cret");
      assertThat(mailbox.getReceivedMessages()).hasSize(1);
      assertThat(Files.readAllLines(lineage)).hasSize(2);
      assertThat(folder.resolve("home/metrics/klimatbokslut.prom"))
          .content()
          .contains("klimatbokslut_last_run_exit_code 1.0");
      Files.delete(password);
      assertThat(filesThatHold("s3cret")).isEmpty();
    } finally {
      mailbox.stop();
    }
  }

  private Process start(Map<String, String> environment) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Klimatbokslut.class.getName(), "schedule", "--cron", NEW_YEAR));
    command.addAll(List.of("--home", folder.resolve("home").toString(), "--quiet"));
    for (String input : List.of("inbox", "targets", "corrections")) {
      Path made = Files.createDirectories(folder.resolve(input));
      command.addAll(List.of("--" + input, made.toString()));
    }
    OneNight.targetsOf(folder, OneNight.TARGETS);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.redirectOutput(folder.resolve("out.txt").toFile()).start();
  }

  private void awaitOutput(String words, Process process) throws Exception {
    while (!output().contains(words)) {
      assertThat(process.isAlive()).as(output()).isTrue();
      Thread.sleep(50);
    }
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("out.txt"));
  }

  /** In the home, in what was printed, and in the names of files. */
  private List<Path> filesThatHold(String secret) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(secret) || file.toString().contains(secret)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
