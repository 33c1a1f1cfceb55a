package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;

/** Reports as a strategist or a programme office asks for them. */
class ReportCommandsTest {
  private static final SampleNight NIGHT = SampleNight.published();

  @TempDir private Path folder;

  @Test
  void aBokslutIsAPackOfEveryFormat() {
    Answer answer =
        ask("bokslut", "--municipality", "SE-2081", "--year", "2023", "--language", "en");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out().lines().map(file -> file.substring(folder.toString().length() + 1)))
        .contains(
            "bokslut-SE-2081-2023-en.html",
            "bokslut-SE-2081-2023-en.pdf",
            "bokslut-SE-2081-2023-en.docx",
            "bokslut-SE-2081-2023-en.xlsx",
            "figures/bokslut-SE-2081-2023-en-chart-1.svg",
            "figures/bokslut-SE-2081-2023-en-chart-1.png")
        .allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
  }

  @Test
  void aDanishMunicipalityIsWrittenAboutInDanish() throws IOException {
    Answer answer = ask("bokslut", "--municipality", "DK-0420", "--year", "2023");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(new ReadPack(folder, "bokslut-DK-0420-2023-da").page()).contains("Udledning");
  }

  @Test
  void aClimateReportGoesThroughFocusAreasAndBoards() throws IOException {
    Answer answer = ask("climate-report", "--municipality", "SE-1490", "--year", "2023");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    ReadPack pack = new ReadPack(folder, "climate-report-SE-1490-2023-sv");
    assertThat(pack.page()).contains("Fokusområde: Energi<", "Fokusområde: Resor och transporter<");
    // Of the list in sample-data: not started, ongoing, done, stopped.
    assertThat(pack.html().get("focus-1"))
        .extracting(row -> row.subList(1, 6))
        .containsExactly(
            List.of("Energibolaget", "1", "0", "0", "0"),
            List.of("Lokalförsörjningsnämnden", "0", "1", "0", "1"));
  }

  @Test
  void aClimateReportWithoutActionPlansSaysSo() throws IOException {
    Answer answer = ask("climate-report", "--municipality", "SE-2081", "--year", "2023");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(new ReadPack(folder, "climate-report-SE-2081-2023-sv").page())
        .contains("Det finns ingen handlingsplan för Borlänge till och med 2023.");
  }

  @Test
  void aYearAfterTheReleaseIsRefusedAndNothingIsWritten() {
    Answer answer = ask("bokslut", "--municipality", "SE-2081", "--year", "2040");

    assertThat(answer.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err()).contains("has accounts of SE-2081 for the years 1990-20");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aProgrammeIsOneReportWithItsMembersAndTheirSum() throws IOException {
    Answer answer = ask("group", "--id", "viable-cities", "--year", "2023");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    ReadPack pack = new ReadPack(folder, "group-viable-cities-2023-sv");
    List<List<String>> places = pack.html().getOrDefault("places", List.of());
    BigDecimal sum =
        places.stream()
            .map(row -> ReadPack.number(row.get(2)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<List<String>> totals = pack.html().getOrDefault("totals-GHG", List.of());

    assertThat(places).hasSize(23);
    assertThat(ReadPack.number(totals.get(totals.size() - 1).get(2)))
        .isBetween(sum.subtract(BigDecimal.valueOf(12)), sum.add(BigDecimal.valueOf(12)));
  }

  @Test
  void anUnknownProgrammeNamesThoseThatThereAre() {
    Answer answer = ask("group", "--id", "viable-towns", "--year", "2023");

    assertThat(answer.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err()).contains("viable-cities");
    assertThat(folder).isEmptyDirectory();
  }

  private Answer ask(String... command) {
    String[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--out";
    all[command.length + 1] = folder.toString();
    return Console.runWithoutSpark(NIGHT.home(), all);
  }
}
