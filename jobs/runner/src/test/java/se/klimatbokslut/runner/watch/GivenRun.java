package se.klimatbokslut.runner.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.GivenEdition;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Quarantine;
import se.klimatbokslut.runner.store.Refusal;
import se.klimatbokslut.runner.store.RunLog;

/** Runs in a small home: two editions, one of them published; one refused input. */
final class GivenRun {
  static final Instant BEGAN = Instant.parse("2026-03-02T03:00:00Z");
  static final Instant ENDED = Instant.parse("2026-03-02T03:00:12.5Z");
  static final String REFUSED_AT = "2026-03-02T03:00:05Z";
  static final String RELEASE = "2026-03-01-abc";

  private static final EditionNote USED = GivenEdition.dated("2025-09-01");
  private static final Map<String, String> TABLES =
      Map.of(
          "core_edition", "select 'smhi-co2' as publication",
          "out_revision", "select unnest(['restated', 'restated', 'new-year']) as cause",
          "out_finding", "select unnest(['warning', 'note', 'note']) as severity");

  private GivenRun() {}

  static Home home(Path folder) throws IOException, SQLException {
    Home home = new Home(folder.resolve("home"));
    home.create();
    GivenEdition.held(home, USED);
    publish(home);
    new RunLog(home)
        .add(
            new RunLog.Run(
                "2026-03-01T03:00:00Z", "2026-03-01T03:01:00Z", "nightly", 0, "published"));
    return home;
  }

  private static void publish(Home home) throws IOException, SQLException {
    Path release = Files.createDirectories(home.releases().resolve(RELEASE));
    Files.writeString(
        release.resolve("datapackage.json"),
        """
        {"created": "2026-03-01T03:00:30Z", "as_of_date": "2025-09-01", "code_version": "0.1.0",
         "sample": false, "editions": [{"edition_id": "%s"}]}
        """
            .formatted(USED.editionId()));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      for (Map.Entry<String, String> table : TABLES.entrySet()) {
        Path place = Files.createDirectories(release.resolve("tables").resolve(table.getKey()));
        statement.execute(
            "copy (%s) to '%s' (format parquet)"
                .formatted(table.getValue(), place.resolve("part-0.parquet")));
      }
    }
    Files.writeString(home.current(), RELEASE + "\n");
  }

  static void refuseAFile(Home home) throws IOException {
    Path archived = Files.writeString(home.archive().resolve("abc"), "bytes");
    FindingNote finding =
        new FindingNote("error", "not-a-number", "utsläpp.xlsx, row 812", "found 'n/a'", null);
    new Quarantine(home)
        .put(
            archived,
            new Refusal(
                "abc", "utsläpp.xlsx", "smhi-ghg", REFUSED_AT, null, null, List.of(finding)),
            Optional.empty());
  }

  /** Which published the release of the home. */
  static EndedRun published(Home home) throws IOException {
    return ended(home, Optional.empty(), 0, "published release " + RELEASE);
  }

  static EndedRun refused(Home home) throws IOException {
    refuseAFile(home);
    return ended(home, Optional.of(RELEASE), 1, "refused 1 of 1 files");
  }

  static EndedRun failed(Home home) throws IOException {
    return ended(home, Optional.of(RELEASE), 3, "Lost the job database\nmore");
  }

  private static EndedRun ended(
      Home home, Optional<String> releaseBefore, int exitCode, String words) throws IOException {
    return new EndedRun(
        begun(releaseBefore), ENDED, exitCode, words, Optional.of(HomeState.of(home, "nightly")));
  }

  static BegunRun begun(Optional<String> releaseBefore) {
    return new BegunRun(
        UUID.fromString("11111111-2222-4333-8444-555555555555"), "nightly", BEGAN, releaseBefore);
  }
}
