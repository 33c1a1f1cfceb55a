package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.klimatbokslut.runner.config.CodeVersion;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.nightly.Expectation;
import se.klimatbokslut.runner.nightly.Inbox;
import se.klimatbokslut.runner.nightly.Intake;
import se.klimatbokslut.runner.store.Acceptance;
import se.klimatbokslut.runner.store.Quarantine;
import se.klimatbokslut.runner.store.Refusal;

@Command(
    name = "accept",
    description = {
      "Takes in a refused input whose failed gates allow it.",
      "",
      "Your name, the time and the reason are kept with the file and published with every finding"
          + " that was accepted. What cannot be read, unknown labels and names, missing"
          + " municipalities and keys that come twice are never accepted. Nothing is published"
          + " before the next nightly run."
    },
    footer = {
      "",
      "Example: klimatbokslut accept 3f9a1c --reason 'SMHI confirmed on 12 June that the kiln moved'"
    })
final class AcceptCommand implements Callable<Integer> {
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{6,64}");

  @Mixin private HomeOptions options = new HomeOptions();

  @Parameters(
      paramLabel = "SHA256",
      description =
          "Hash of the refused file, or its beginning of six characters and more; 'status' lists"
              + " them.")
  private String sha256 = "";

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why the figures are right all the same.")
  private String reason = "";

  private final PrintStream out = System.out;
  private final Clock clock = Clock.systemUTC();

  @Override
  public Integer call() throws Exception {
    if (reason.isBlank()) {
      throw new ConfigurationException("Give a reason that readers of the findings understand.");
    }
    if (!HASH.matcher(sha256).matches()) {
      throw new ConfigurationException(
          "Found the hash '"
              + sha256
              + "', expected at least six characters of 0-9 and a-f: 'status' lists refused"
              + " inputs.");
    }
    return new WritingRun(options.home(), "accept", clock).alone(unended -> run());
  }

  private WritingRun.Result run() throws IOException {
    Quarantine quarantine = new Quarantine(options.home());
    Refusal refusal = refusal(quarantine.all());
    Intake.Outcome outcome =
        new Intake(options.home(), clock)
            .accept(
                Inbox.delivery(quarantine.file(refusal), CodeVersion.current()),
                new Expectation(
                    Optional.ofNullable(refusal.statedPublication()),
                    Optional.ofNullable(refusal.statedDate()).map(LocalDate::parse)),
                acceptance());
    Outcomes.print(List.of(outcome), out, System.err);
    if (outcome.refused()) {
      String words = "not accepted: a rule that it breaks does not allow it";
      out.println(words);
      return new WritingRun.Result(ExitCode.REFUSED, words);
    }
    out.println("The next nightly run publishes it.");
    return new WritingRun.Result(ExitCode.DONE, "accepted " + refusal.fileName());
  }

  private Acceptance acceptance() {
    return new Acceptance(
        System.getProperty("user.name"),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        reason.strip());
  }

  private Refusal refusal(List<Refusal> refusals) {
    String beginning = sha256.toLowerCase(Locale.ROOT);
    List<Refusal> meant =
        refusals.stream().filter(refusal -> refusal.sha256().startsWith(beginning)).toList();
    if (meant.size() != 1) {
      throw new ConfigurationException(
          "%d refused inputs have a hash that begins with '%s', expected one. Refused are: %s"
              .formatted(meant.size(), sha256, listed(refusals)));
    }
    return meant.get(0);
  }

  private static String listed(List<Refusal> refusals) {
    return refusals.isEmpty()
        ? "none."
        : refusals.stream()
            .map(refusal -> refusal.sha256() + " (" + refusal.fileName() + ")")
            .collect(Collectors.joining(", "));
  }
}
