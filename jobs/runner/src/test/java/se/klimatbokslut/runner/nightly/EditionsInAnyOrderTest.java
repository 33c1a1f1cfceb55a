package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.klimatbokslut.pipeline.table.ParquetRows;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.runner.config.Settings;
import se.klimatbokslut.runner.sample.ReIssue;
import se.klimatbokslut.runner.sample.SampleFolder;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Releases;

/**
 * Two editions and a re-issue of the first, in every order of arrival. All other tables of a
 * release are made of those that are compared here.
 */
@Tag("slow")
class EditionsInAnyOrderTest {
  private static final String ISSUED = "smhi-co2-2024.csv";
  private static final String ISSUED_AGAIN = "smhi-co2-2024-igen.csv";
  private static final String YEAR_AFTER = "smhi-co2-2025.xlsx";
  private static final Instant FIRST_NIGHT = Instant.parse("2026-11-20T04:00:00Z");

  @TempDir Path folder;
  private Set<String> townsOfTheReIssue = Set.of();

  @BeforeEach
  void deliver() throws IOException {
    Path sample = new SampleFolder("inbox").path();
    copy(sample, "smhi-co2-sample-2024.csv", ISSUED, "2024-06-18");
    copy(sample, "smhi-co2-sample-2024.csv", ISSUED_AGAIN, "2024-07-25");
    copy(sample, "smhi-co2-sample.xlsx", YEAR_AFTER, "2025-06-17");
    ReIssue reIssue = new ReIssue(folder.resolve(ISSUED));
    reIssue.write(folder.resolve(ISSUED_AGAIN));
    townsOfTheReIssue = reIssue.changed();
  }

  @Test
  void theFinalStateIsTheSame() throws IOException {
    List<Map<String, String>> states = new ArrayList<>();
    for (List<String> order : orders()) {
      states.add(stateAfter(order));
    }

    assertThat(states).hasSize(6);
    assertThat(new HashSet<>(states)).hasSize(1);
  }

  @Test
  void everyTownThatAReIssueMovedIsNamed() throws IOException {
    stateAfter(List.of(ISSUED, ISSUED_AGAIN));

    Set<String> named = new HashSet<>();
    for (Row row : released(home(List.of(ISSUED, ISSUED_AGAIN)), Table.OUT_FINDING)) {
      if (row.getString(3).equals("moved-town") && row.getString(5).startsWith("smhi-co2-2024")) {
        assertThat(row.getString(2)).isEqualTo("warning");
        townsOfTheReIssue.stream().filter(row.getString(7)::contains).forEach(named::add);
      }
    }
    assertThat(townsOfTheReIssue).hasSize(12);
    assertThat(named).isEqualTo(townsOfTheReIssue);
  }

  private static List<List<String>> orders() {
    List<List<String>> orders = new ArrayList<>();
    for (String first : List.of(ISSUED, ISSUED_AGAIN, YEAR_AFTER)) {
      for (String second : List.of(ISSUED, ISSUED_AGAIN, YEAR_AFTER)) {
        for (String third : List.of(ISSUED, ISSUED_AGAIN, YEAR_AFTER)) {
          if (Set.of(ISSUED, ISSUED_AGAIN, YEAR_AFTER)
              .equals(new HashSet<>(List.of(first, second, third)))) {
            orders.add(List.of(first, second, third));
          }
        }
      }
    }
    return orders;
  }

  /** Hashes of the tables; when an edition was taken in is the only thing that may differ. */
  private Map<String, String> stateAfter(List<String> order) throws IOException {
    Home home = home(order);
    home.create();
    Instant night = FIRST_NIGHT;
    for (String name : order) {
      Inbox.Delivery delivery = Inbox.delivery(folder.resolve(name), "p");
      assertThat(new Intake(home, at(night)).take(delivery, Expectation.none()).editionId())
          .isPresent();
      night = night.plus(Duration.ofDays(1));
    }
    new ReleaseAssembly(plan(home), home, EditionsInAnyOrderTest::noSpark, at(night))
        .begin(List.of());
    return hashes(home);
  }

  private static Map<String, String> hashes(Home home) throws IOException {
    Path tables = new Releases(home).unfinished(plan(home).id()).resolve("tables");
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(tables)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!tables.relativize(file).startsWith(Table.CORE_EDITION.id())) {
          hashes.put(tables.relativize(file).toString(), Bytes.sha256(file));
        }
      }
    }
    released(home, Table.CORE_EDITION)
        .forEach(row -> hashes.put(row.getString(0), "issue " + row.get(4) + row.get(5)));
    return hashes;
  }

  private static List<Row> released(Home home, Table table) throws IOException {
    Path tables = new Releases(home).unfinished(plan(home).id()).resolve("tables");
    return ParquetRows.read(tables.resolve(table.id()).resolve(Intake.PART), table);
  }

  private Home home(List<String> order) {
    return new Home(folder.resolve("home " + String.join(" ", order)));
  }

  private static ReleasePlan plan(Home home) throws IOException {
    Path none = home.root().resolve("none");
    Path targets = Files.createDirectories(home.root().resolve("targets"));
    return ReleasePlan.of(
            new Settings(home, none, targets, none, Optional.empty(), true, false), "p")
        .orElseThrow();
  }

  private void copy(Path sample, String name, String as, String retrieved) throws IOException {
    Files.copy(sample.resolve(name), folder.resolve(as));
    Files.writeString(
        folder.resolve(as + ".meta.yaml"),
        "source: Sample data of the test\nretrieved: " + retrieved + "\n");
  }

  private static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  private static SparkSession noSpark() {
    throw new AssertionError("Beginning a release needs no Spark");
  }
}
