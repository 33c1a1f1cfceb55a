package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.vocabulary.Places;
import se.klimatbokslut.runner.sample.ReIssue;
import se.klimatbokslut.runner.sample.SampleFolder;

/**
 * A publisher changes twelve towns under the same date, while all sums stay: it is published, and
 * each town is told; what was published before can still be seen.
 */
@Tag("slow")
class ReIssuedNightTest {
  private static final String CHANGED =
      "select distinct municipality_id from out_revision where cause = 're-issued'"
          + " and sector = 'all' and length(municipality_id) > 5 and abs(change_pct) > 5";
  private static final String TOLD =
      "select distinct municipality_id from out_finding where rule = 'moved-town'";
  private static final String EDITIONS = "select count(*) as editions from core_edition";
  private static final String SUMS =
      "select count(*) as sums from out_revision where length(municipality_id) < 6";

  @TempDir Path folder;

  @Test
  void everyTownIsNamedInFindingsRevisionsAndItsAccounts() throws IOException {
    Path home = folder.resolve("home");
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Path targets = Files.createDirectories(folder.resolve("targets"));
    Path first = deliver(inbox, "first.csv", "2024-06-18");
    assertThat(OneNight.nightly(home, inbox, targets).exitCode()).isZero();

    ReIssue again = new ReIssue(first);
    String frozen = idOf(again.changed().iterator().next());
    assertThat(Console.run(home, "freeze", "--municipality", frozen, "--year", "2022").exitCode())
        .isZero();
    again.write(deliver(inbox, "again.csv", "2024-07-25"));
    Console.Answer night = OneNight.nightly(home, inbox, targets);

    assertThat(night.exitCode()).as(night.err()).isZero();
    Set<String> towns = ids(home, CHANGED);
    assertThat(towns).hasSize(again.changed().size()).hasSize(12);
    assertThat(ids(home, TOLD)).containsExactlyElementsOf(towns);
    assertThat(Console.run(home, "query", SUMS, "--format", "csv").out()).contains("\n0");
    for (String town : towns) {
      assertThat(page(home, town)).contains("utgiven på nytt").contains("moved against");
    }
    theFrozenAccountsStayAndCanBeMadeAgain(home, frozen, night.out());
    assertThat(Console.run(home, "query", EDITIONS, "--format", "csv").out()).contains("\n2");
    assertThat(
            Console.run(home, "query", EDITIONS, "--format", "csv", "--as-of", "2024-07-24").out())
        .contains("\n1");
  }

  private void theFrozenAccountsStayAndCanBeMadeAgain(Path home, String id, String said)
      throws IOException {
    assertThat(said).contains("correction notice about " + id + "-2022").contains("re-issued");
    String given =
        Console.run(
                home, "bokslut", "--municipality", id, "--year", "2022", "--out", folder.toString())
            .out();
    Path asFrozen = home.resolve("frozen/" + id + "-2022/bokslut-" + id + "-2022-sv.html");
    assertThat(folder.resolve("bokslut-" + id + "-2022-sv.html")).hasSameBinaryContentAs(asFrozen);
    Path notice =
        Path.of(given.lines().filter(file -> file.endsWith(".txt")).findFirst().orElseThrow());
    assertThat(notice).content().contains("utgivna på nytt av utgivaren med samma datum");
    Console.Answer again = Console.run(home, "reproduce", id + "-2022");
    assertThat(again.exitCode()).as(again.out() + again.err()).isZero();
    assertThat(again.out()).contains("the same, byte for byte");
  }

  private static String idOf(String town) {
    return Places.names().entrySet().stream()
        .filter(place -> place.getKey().startsWith("SE-") && place.getKey().length() > 5)
        .filter(place -> place.getValue().equals(town))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private Path deliver(Path inbox, String name, String retrieved) throws IOException {
    Path sample = new SampleFolder("inbox").path().resolve("smhi-co2-sample-2024.csv");
    Path file = Files.copy(sample, inbox.resolve(name));
    Files.writeString(
        inbox.resolve(name + ".meta.yaml"), "source: A test\nretrieved: " + retrieved + "\n");
    return file;
  }

  private static Set<String> ids(Path home, String sql) {
    String csv = Console.run(home, "query", sql, "--format", "csv").out();
    Set<String> ids = new TreeSet<>(csv.lines().skip(1).toList());
    ids.removeIf(String::isBlank);
    return ids;
  }

  private String page(Path home, String town) throws IOException {
    Console.run(
        home,
        "bokslut",
        "--municipality",
        town,
        "--year",
        "2022",
        "--current",
        "--out",
        folder.toString());
    return Files.readString(folder.resolve("bokslut-" + town + "-2022-sv.html"));
  }
}
