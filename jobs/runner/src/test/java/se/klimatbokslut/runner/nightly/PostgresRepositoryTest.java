package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecutionException;
import se.klimatbokslut.runner.nightly.NightlyJobs.End;
import se.klimatbokslut.runner.store.Home;

/** With a PostgreSQL server that the test starts. */
@Tag("slow")
class PostgresRepositoryTest {
  @TempDir static Path serverFolder;
  private static EmbeddedPostgres server;

  @TempDir Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeAll
  static void startServer() throws IOException {
    server = started(0);
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @BeforeEach
  void createHome() throws IOException {
    home = home("home");
  }

  @Test
  void nightIsRecordedAndContinued() throws Exception {
    assertThatThrownBy(() -> nightly(home, new StubbedSteps().failingIn("out_target")))
        .isInstanceOf(JobExecutionException.class);
    StubbedSteps next = new StubbedSteps();

    assertThat(nightly(home, next)).isEqualTo(End.DONE);

    assertThat(next.done)
        .containsExactly(
            "take-in",
            "plan",
            "out_target",
            "out_target_year",
            "out_method_comparison",
            "out_peer_group",
            "out_revision",
            "out_target_revision",
            "publish");
    assertThat(home.database()).isDirectoryNotContaining("glob:**.mv.db");
  }

  @Test
  void homesThatShareADatabaseDoNotContinueEachOther() throws Exception {
    Home other = home("other");
    assertThatThrownBy(() -> nightly(other, new StubbedSteps().failingIn("out_target")))
        .isInstanceOf(JobExecutionException.class);
    StubbedSteps here = new StubbedSteps();
    StubbedSteps there = new StubbedSteps();

    nightly(home, here);
    nightly(other, there);

    assertThat(here.done).startsWith("take-in", "plan", "begin-release");
    assertThat(there.done).startsWith("take-in", "plan", "out_target");
  }

  @Test
  void lostDatabaseIsSaidAndTheNextRunContinues() throws Exception {
    StubbedSteps night = new StubbedSteps().failingIn("out_target");
    night.before = PostgresRepositoryTest::kill;
    assertThatThrownBy(() -> nightly(home, night))
        .isInstanceOf(JobExecutionException.class)
        .hasMessageContaining("Lost the job database jdbc:postgresql://localhost")
        .hasMessageContaining("running again continues");

    assertThatThrownBy(() -> nightly(home, new StubbedSteps()))
        .isInstanceOf(JobExecutionException.class)
        .hasMessageContaining("Cannot use the job database");

    server = started(server.getPort());
    StubbedSteps next = new StubbedSteps();
    assertThat(nightly(home, next)).isEqualTo(End.DONE);
    assertThat(next.done).startsWith("take-in", "plan", "out_target");
    assertThat(unended()).isZero();
  }

  private static EmbeddedPostgres started(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(serverFolder)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  /** As the server's machine would when it loses power, but for the time that takes. */
  private static void kill() {
    try {
      server.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static int unended() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from batch_job_execution where status = 'STARTED'")) {
      count.next();
      return count.getInt(1);
    }
  }

  private Home home(String name) throws IOException {
    Home made = new Home(folder.resolve(name));
    made.create();
    return made;
  }

  private static End nightly(Home home, StubbedSteps steps) throws Exception {
    Map<String, String> environment =
        Map.of(
            JobDatabase.URL,
            "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
            JobDatabase.USER,
            "postgres",
            JobDatabase.PASSWORD,
            "secret");
    return new NightlyJobs(home, JobDatabase.of(home, environment), Clock.systemUTC())
        .start(NightlyJob.NIGHTLY, steps);
  }
}
