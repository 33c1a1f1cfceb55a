package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.store.Bytes;

/** A refused edition, and a person who knows better. Each test in a copy of the home. */
class AcceptCommandTest {
  private static final String REASON = "SMHI confirmed on 12 June that a plant was missing before";

  private final OneNight night = OneNight.published();

  @TempDir Path folder;
  private Path home = Path.of("");
  private Path inbox = Path.of("");

  @BeforeEach
  void copyHome() throws IOException {
    home = night.copyOfHome(folder);
    inbox = night.copyOfInbox(folder);
  }

  @Test
  void anAcceptedEditionIsPublishedByTheNextNightWithItsReason() throws IOException {
    Path leaping = inbox.resolve("koldioxid-2025.xlsx");
    new SmhiWorkbook().dated("2025-04-18").times(SmhiWorkbook.BORLANGE, "3.5").write(leaping);
    String release = Files.readString(home.resolve("current"));

    Answer refused = OneNight.nightly(home, inbox, night.targets());

    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(1);
    assertThat(refused.err()).contains("error leaping-town", "Borlänge (SE-2081)");
    assertThat(Files.readString(home.resolve("current"))).isEqualTo(release);
    assertThat(Console.runWithoutSpark(home, "status").out())
        .contains("stale            yes, since ", "koldioxid-2025.xlsx (leaping-town");

    String sha256 = Bytes.sha256(leaping);
    Answer accepted =
        Console.runWithoutSpark(home, "accept", sha256.substring(0, 8), "--reason", REASON);

    assertThat(accepted.exitCode()).as(accepted.err()).isZero();
    assertThat(accepted.out()).contains("took in koldioxid-2025.xlsx as smhi-co2-2025-04-18");
    assertThat(home.resolve("archive").resolve(sha256 + ".json"))
        .content()
        .contains(REASON, System.getProperty("user.name"));
    assertThat(home.resolve("quarantine")).isEmptyDirectory();
    assertThat(Files.readString(home.resolve("current"))).isEqualTo(release);

    Answer published = OneNight.nightly(home, inbox, night.targets());

    assertThat(published.exitCode()).as(published.err()).isZero();
    Answer findings =
        Console.runWithoutSpark(
            home,
            "query",
            "select severity, municipality_id, message from out_finding where rule ="
                + " 'leaping-town'",
            "--format",
            "csv");
    assertThat(findings.out())
        .contains("warning,SE-2081,", "Accepted by " + System.getProperty("user.name"), REASON);
  }

  @Test
  void whatCannotBeReadIsNeverAccepted() throws IOException {
    Path broken = Files.writeString(inbox.resolve("page.xlsx"), "<html>Not found</html>");
    assertThat(OneNight.nightly(home, inbox, night.targets()).exitCode()).isEqualTo(1);

    Answer answer =
        Console.runWithoutSpark(home, "accept", Bytes.sha256(broken), "--reason", REASON);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).contains("refused page.xlsx", "not accepted");
    assertThat(home.resolve("quarantine").resolve(Bytes.sha256(broken))).isNotEmptyDirectory();
  }

  @Test
  void aHashOfNothingRefusedIsWrongUsage() {
    Answer answer = Console.runWithoutSpark(home, "accept", "012345", "--reason", REASON);

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("begins with '012345'", "Refused are: none");
  }

  /** With a single refused input, anything short would mean it. */
  @Test
  void aHashIsGivenWithSixCharactersAtLeast() throws IOException {
    Path broken = Files.writeString(folder.resolve("page.xlsx"), "<!doctype html><p>not found");
    Console.run(home, "ingest", broken.toString(), "--publication", "smhi-co2");
    String hash = Bytes.sha256(broken);

    for (String given : List.of("", hash.substring(0, 5), "page.xlsx")) {
      Answer answer = Console.runWithoutSpark(home, "accept", given, "--reason", REASON);

      assertThat(answer.exitCode()).isEqualTo(2);
      assertThat(answer.err()).contains("expected at least six characters");
    }
  }

  @Test
  void aReasonMustBeGiven() {
    assertThat(Console.runWithoutSpark(home, "accept", "0123", "--reason", " ").exitCode())
        .isEqualTo(2);
    assertThat(Console.runWithoutSpark(home, "accept", "0123").exitCode()).isEqualTo(2);
  }
}
