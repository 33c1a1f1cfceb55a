package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.runner.cli.Console.Answer;
import se.klimatbokslut.runner.store.Bytes;

/** Nights after the first one, each in a copy of its home. */
class NextNightTest {
  private final OneNight night = OneNight.published();

  @TempDir Path folder;

  @Test
  void brokenFileIsSetAsideOnceAndTheReleaseStays() throws IOException {
    Path home = night.copyOfHome(folder);
    Path inbox = night.copyOfInbox(folder);
    Path broken = Files.writeString(inbox.resolve("emissioner.xlsx"), "<html>Not found</html>");
    String release = current(home);

    Answer first = OneNight.nightly(home, inbox, night.targets());

    assertThat(first.exitCode()).as(first.err()).isEqualTo(1);
    assertThat(first.out())
        .contains("refused emissioner.xlsx")
        .contains("refused 1 of 1 files; current release stays " + release);
    assertThat(first.err()).contains("emissioner.xlsx: found");
    Path quarantine = home.resolve("quarantine").resolve(Bytes.sha256(broken));
    assertThat(quarantine.resolve("emissioner.xlsx")).hasSameBinaryContentAs(broken);
    assertThat(quarantine.resolve("findings.txt")).content().contains("emissioner.xlsx: found");
    assertThat(current(home)).isEqualTo(release);

    Answer second = nightlyWithoutSpark(home, inbox, night.targets());

    assertThat(second.exitCode()).as(second.err()).isZero();
    assertThat(second.out()).startsWith("nothing new; current release stays " + release);
    assertThat(Console.runWithoutSpark(home, "status").out()).contains("refused inputs   1");
  }

  @Test
  void changedTargetIsPublishedAndChangedBackPublishesTheFirstReleaseAgain() throws IOException {
    Path home = night.copyOfHome(folder);
    Path larger = OneNight.targetsOf(folder, OneNight.TARGETS.replace("1328000", "1400000"));
    String before = current(home);

    Answer changed = OneNight.nightly(home, night.inbox(), larger);

    assertThat(changed.exitCode()).as(changed.err()).isZero();
    assertThat(changed.out()).startsWith("published release ").doesNotContain(before);
    assertThat(remainingIn2022(home)).isEqualTo("560000");

    Answer back = OneNight.nightly(home, night.inbox(), night.targets());

    assertThat(back.exitCode()).as(back.err()).isZero();
    assertThat(back.out()).startsWith("published release " + before);
    assertThat(current(home)).isEqualTo(before);
    assertThat(remainingIn2022(home)).isEqualTo("488000");
  }

  @Test
  void asOfBeforeEveryEditionPublishesNothing() throws IOException {
    Path home = night.copyOfHome(folder);
    String release = current(home);

    Answer answer =
        nightlyWithoutSpark(home, night.inbox(), night.targets(), "--as-of", "2022-12-31");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out()).startsWith("nothing new; current release stays " + release);
    assertThat(current(home)).isEqualTo(release);
  }

  /** The date of the run is no figure: with the same editions every answer is the same. */
  @Test
  void aLaterDateWithoutNewEditionsChangesNoVerdict() throws IOException {
    Path home = night.copyOfHome(folder);

    String earlier = targetsAsOf(home, "2024-06-30");
    String later = targetsAsOf(home, "2039-12-31");

    assertThat(earlier).contains("SE-2081-carbon-budget-2040");
    assertThat(later).isEqualTo(earlier);
  }

  private String targetsAsOf(Path home, String date) {
    Answer made =
        Console.run(
            home,
            "nightly",
            "--inbox",
            night.inbox().toString(),
            "--targets",
            night.targets().toString(),
            "--as-of",
            date);
    assertThat(made.exitCode()).as(made.err()).isZero();
    Answer dates =
        Console.runWithoutSpark(
            home, "query", "select distinct as_of_date from out_target", "--format", "csv");
    assertThat(dates.out()).contains(date);
    Answer targets =
        Console.runWithoutSpark(
            home,
            "query",
            "select * exclude (as_of_date) from out_target order by target_id",
            "--format",
            "csv");
    assertThat(targets.exitCode()).as(targets.err()).isZero();
    return targets.out();
  }

  @Test
  void everyMistakeOfATargetFileIsToldWithItsLine() throws IOException {
    Path home = night.copyOfHome(folder);
    String release = current(home);
    String spoilt =
        OneNight.TARGETS
            .replace("budget_t: 1328000", "budgett_t: 1328000")
            .replace("gas: CO2", "gas: CO3")
            .replace("rate_pct: 16", "rate_pct: sixteen");

    Answer answer = nightlyWithoutSpark(home, night.inbox(), OneNight.targetsOf(folder, spoilt));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err())
        .contains("line 11: at targets/0/gas")
        .contains("line 14: found the unknown key 'budgett_t'")
        .contains("the nearest known one is 'budget_t'")
        .contains("line 16: at targets/0/rate_pct");
    assertThat(current(home)).isEqualTo(release);
  }

  @Test
  void fileOfAnotherPublicationThanNamedIsRefused() throws IOException {
    Path home = folder.resolve("home");

    Answer answer =
        Console.run(
            home,
            "ingest",
            night.inbox().resolve("koldioxid.xlsx").toString(),
            "--publication",
            "smhi-ghg");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("found publication smhi-co2").contains("expected smhi-ghg");
    assertThat(home.resolve("editions")).isEmptyDirectory();
  }

  /** It would stand before every edition that follows. */
  @Test
  void editionOfADayThatHasNotComeIsRefused() throws IOException {
    Path home = folder.resolve("home");
    Path plants = folder.resolve("plants.csv");
    Files.writeString(
        plants, "facility;municipality_id;year;gas;tonnes\nkiln;SE-2081;2020;CO2;1\n");

    Answer answer = Console.run(home, ingest(plants, "2099-01-01"));

    assertThat(answer.exitCode()).as(answer.out()).isEqualTo(1);
    assertThat(answer.err())
        .contains("found the edition date 2099-01-01, expected a day that has come");
    assertThat(home.resolve("editions")).isEmptyDirectory();
    assertThat(Console.run(home, ingest(plants, "2024-01-01")).exitCode()).isZero();
  }

  private static String[] ingest(Path file, String date) {
    return new String[] {
      "ingest", file.toString(), "--publication", "facilities", "--edition", date
    };
  }

  private static String remainingIn2022(Path home) {
    Answer answer =
        Console.runWithoutSpark(
            home,
            "query",
            "select cast(remaining_t as bigint) r from out_budget_ledger where year = 2022",
            "--format",
            "csv");
    return answer.out().lines().skip(1).findFirst().orElse(answer.err());
  }

  private static Answer nightlyWithoutSpark(
      Path home, Path inbox, Path targets, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("nightly", "--inbox", inbox.toString(), "--targets", targets.toString()));
    arguments.addAll(Arrays.asList(options));
    return Console.runWithoutSpark(home, arguments.toArray(String[]::new));
  }

  private static String current(Path home) throws IOException {
    return Files.readString(home.resolve("current")).strip();
  }
}
