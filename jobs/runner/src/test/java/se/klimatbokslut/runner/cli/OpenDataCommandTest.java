package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** The command that shares a release, and how it refuses. */
class OpenDataCommandTest {
  private final OneNight night = OneNight.published();

  @TempDir private Path folder;

  @Test
  void editionsWithoutAStatedLicenceAreLeftOutAndTheCommandSaysSo() throws IOException {
    Path data = folder.resolve("data");

    Answer answer = Console.runWithoutSpark(night.home(), "open-data", "--out", data.toString());

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out().strip()).isEqualTo(data.toString());
    assertThat(answer.err())
        .contains("left out smhi-co2-2024-04-18-")
        .contains("(not stated in the file)")
        .contains("no catalog.rdf: give --base-url");
    assertThat(Files.readAllLines(data.resolve("csv/out_emissions.csv"))).hasSize(1);
  }

  @Test
  void aStatedLicenceOpensThemAndACompletePublisherGetsACatalogue() throws IOException {
    Path data = folder.resolve("data");

    Answer answer =
        Console.runWithoutSpark(
            night.home(),
            "open-data",
            "--out=" + data,
            "--licence=smhi-co2=CC0-1.0",
            "--licence=scb-population=CC0-1.0",
            "--base-url=https://data.example.org/klimat",
            "--publisher=Exempel kommun",
            "--publisher-url=https://example.org/",
            "--contact-email=data@example.org");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.err()).doesNotContain("left out").doesNotContain("no catalog.rdf");
    assertThat(Files.readString(data.resolve("catalog.rdf"))).contains("Exempel kommun");
    assertThat(Files.readString(data.resolve("api/v1/municipalities/SE-2081.json")))
        .contains("\"SE-2081-carbon-budget-2040\"");
  }

  @Test
  void wrongSettingsAreUsageErrorsAndWriteNothing() {
    Path data = folder.resolve("data");

    assertThat(refused("--out", data.toString(), "--base-url", "klimat"))
        .contains("Found the base address 'klimat'; expected one such as https://");
    assertThat(refused("--out", data.toString(), "--licence", "smhi-ghg=free"))
        .contains("'free' is no open licence that is known here. Known: CC0-1.0, CC-BY-4.0");
    assertThat(refused("--out", data.toString(), "--contact-email", "nobody"))
        .contains("The publisher's e-mail is 'nobody'");
    assertThat(refused()).contains("Missing required option: '--out=DIR'");
    assertThat(data).doesNotExist();
  }

  private String refused(String... options) {
    Answer answer =
        Console.runWithoutSpark(
            night.home(),
            Stream.concat(Stream.of("open-data"), Stream.of(options)).toArray(String[]::new));
    assertThat(answer.exitCode()).isEqualTo(ExitCode.USAGE);
    return answer.err();
  }
}
