package se.klimatbokslut.runner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.klimatbokslut.runner.cli.CommandLineProgram;

/** The files of scripts/schedule, as those who copy them rely on them. */
class ScheduleExamplesTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("klimatbokslut.root"), "scripts", "schedule");
  private static final String VERIFIER = "/usr/bin/systemd-analyze";

  @TempDir Path folder;

  @Test
  void serviceRunsNightlyOnceWithoutPrivileges() throws IOException {
    assertThat(lines("klimatbokslut.service"))
        .contains(
            "Type=oneshot",
            "User=klimatbokslut",
            "RestartPreventExitStatus=1 2",
            "NoNewPrivileges=true",
            "PrivateTmp=true",
            "ProtectSystem=strict",
            "ProtectHome=true",
            "UMask=0077");
  }

  @Test
  void refusalIsNoSuccessOfTheService() throws IOException {
    assertThat(lines("klimatbokslut.service"))
        .noneMatch(line -> line.startsWith("SuccessExitStatus"));
  }

  @Test
  void timerMakesUpForMissedNights() throws IOException {
    assertThat(lines("klimatbokslut.timer"))
        .contains(
            "OnCalendar=*-*-* 04:00:00 Europe/Stockholm",
            "Persistent=true",
            "Unit=klimatbokslut.service");
  }

  @Test
  void systemdTakesTheUnits() throws Exception {
    assumeTrue(Files.isExecutable(Path.of(VERIFIER)), "no systemd-analyze on this machine");
    Path service = folder.resolve("klimatbokslut.service");
    String text = Files.readString(EXAMPLES.resolve("klimatbokslut.service"));
    Files.writeString(service, text.replaceAll("(?m)^ExecStart=\\S+", "ExecStart=/bin/true"));
    Path timer =
        Files.copy(EXAMPLES.resolve("klimatbokslut.timer"), folder.resolve("klimatbokslut.timer"));
    Process verify =
        new ProcessBuilder(VERIFIER, "verify", service.toString(), timer.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(verify.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("klimatbokslut");
  }

  @Test
  void cronLineHasATimeAndTheUser() throws IOException {
    List<String> jobs =
        lines("klimatbokslut.cron").stream().filter(line -> line.matches("[0-9*].*")).toList();

    assertThat(jobs).hasSize(1);
    String[] fields = jobs.get(0).split(" ", 7);
    String time = String.join(" ", List.of(fields).subList(0, 5));
    assertThat(Timetable.of(time, ZoneId.of("Europe/Stockholm"))).isNotNull();
    assertThat(fields[5]).isEqualTo("klimatbokslut");
  }

  @Test
  void clusterRunsOneAtATimeAndKeepsTheHome() throws IOException {
    JsonNode job = cronJob();
    JsonNode pod = job.at("/spec/jobTemplate/spec/template/spec");

    assertThat(job.at("/spec/concurrencyPolicy").asText()).isEqualTo("Forbid");
    assertThat(job.at("/spec/startingDeadlineSeconds").asInt()).isPositive();
    assertThat(job.at("/spec/timeZone").asText()).isEqualTo("Europe/Stockholm");
    assertThat(Timetable.of(job.at("/spec/schedule").asText(), ZoneId.of("UTC"))).isNotNull();
    assertThat(pod.at("/restartPolicy").asText()).isEqualTo("Never");
    assertThat(pod.at("/volumes").findValuesAsText("claimName"))
        .containsExactly("klimatbokslut-home");
    assertThat(pod.at("/volumes").findValuesAsText("secretName")).containsExactly("klimatbokslut");
  }

  @Test
  void clusterDoesNotRepeatARefusalAndGivesSecretsAsFiles() throws IOException {
    JsonNode job = cronJob();
    JsonNode container = job.at("/spec/jobTemplate/spec/template/spec/containers/0");

    assertThat(job.at("/spec/jobTemplate/spec/podFailurePolicy/rules/0/onExitCodes/values"))
        .map(JsonNode::asInt)
        .containsExactly(1, 2);
    assertThat(container.at("/env").findValuesAsText("name"))
        .contains("KLIMATBOKSLUT_DB_PASSWORD_FILE", "KLIMATBOKSLUT_WEBHOOK_TOKEN_FILE")
        .noneMatch(name -> name.endsWith("PASSWORD") || name.endsWith("TOKEN"));
    assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true)).isFalse();
  }

  @Test
  void optionsOfTheExamplesAreThoseOfTheProgram() throws IOException {
    CommandLine nightly =
        Objects.requireNonNull(
            CommandLineProgram.commandLine().getSubcommands().get("nightly"), "nightly");
    String all =
        Files.readString(EXAMPLES.resolve("klimatbokslut.service"))
            + Files.readString(EXAMPLES.resolve("klimatbokslut.cron"))
            + Files.readString(EXAMPLES.resolve("kubernetes-cronjob.yaml"));
    for (String option : List.of("--inbox", "--targets", "--quiet", "--metrics")) {
      assertThat(all).contains(option);
      assertThat(nightly.getCommandSpec().findOption(option)).as(option).isNotNull();
    }
  }

  private static JsonNode cronJob() throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    try (MappingIterator<JsonNode> documents =
        yaml.readerFor(JsonNode.class)
            .readValues(EXAMPLES.resolve("kubernetes-cronjob.yaml").toFile())) {
      return documents.readAll().stream()
          .filter(document -> document.at("/kind").asText().equals("CronJob"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(EXAMPLES.resolve(name));
  }
}
