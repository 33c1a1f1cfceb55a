package se.klimatbokslut.runner.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.job.JobExecutionException;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;

class JobDatabaseTest {
  private static final String NOBODY_LISTENS = "jdbc:postgresql://localhost:1/klimatbokslut";

  @TempDir Path folder;

  @Test
  void withoutSettingsItIsAFileInTheHome() throws IOException {
    assertThat(database(Map.of())).hasToString(folder.resolve("db").resolve("jobs").toString());
  }

  @Test
  void otherDatabasesAreRefused() {
    assertThatThrownBy(() -> database(Map.of("KLIMATBOKSLUT_DB_URL", "jdbc:mysql://localhost/x")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("jdbc:postgresql://HOST/DATABASE");
  }

  @Test
  void passwordInTheAddressIsRefusedAndNotRepeated() {
    for (String url :
        new String[] {
          "jdbc:postgresql://localhost/x?password=secret",
          "jdbc:postgresql://localhost/x?user=a&sslpassword=secret",
          "jdbc:postgresql://a:secret@localhost/x"
        }) {
      assertThatThrownBy(() -> database(Map.of("KLIMATBOKSLUT_DB_URL", url)))
          .as(url)
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("KLIMATBOKSLUT_DB_PASSWORD")
          .hasMessageNotContaining("secret");
    }
  }

  @Test
  void missingPasswordFileIsTold() {
    String missing = folder.resolve("none").toString();

    assertThatThrownBy(
            () ->
                database(
                    Map.of(
                        "KLIMATBOKSLUT_DB_URL",
                        NOBODY_LISTENS,
                        "KLIMATBOKSLUT_DB_PASSWORD_FILE",
                        missing)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(missing);
  }

  @Test
  void databaseThatDoesNotAnswerIsNamedWithoutTheSecret() throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "secret\n");
    JobDatabase database =
        database(
            Map.of(
                "KLIMATBOKSLUT_DB_URL",
                NOBODY_LISTENS,
                "KLIMATBOKSLUT_DB_USER",
                "bokslut",
                "KLIMATBOKSLUT_DB_PASSWORD_FILE",
                file.toString()));

    assertThatThrownBy(database::opened)
        .isInstanceOf(JobExecutionException.class)
        .hasMessageContaining("Cannot use the job database " + NOBODY_LISTENS)
        .hasMessageContaining("Nothing was changed")
        .hasMessageNotContaining("secret");
  }

  private JobDatabase database(Map<String, String> environment) throws IOException {
    return JobDatabase.of(new Home(folder), environment);
  }
}
