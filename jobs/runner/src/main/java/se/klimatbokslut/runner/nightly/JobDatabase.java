package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.klimatbokslut.runner.config.ConfigurationException;
import se.klimatbokslut.runner.store.Home;

/**
 * Where Spring Batch keeps its runs: an H2 file in the home, or the PostgreSQL database that the
 * environment names. Its schema is Flyway's.
 */
public final class JobDatabase {
  static final String URL = "KLIMATBOKSLUT_DB_URL";
  static final String USER = "KLIMATBOKSLUT_DB_USER";
  static final String PASSWORD = "KLIMATBOKSLUT_DB_PASSWORD";
  static final String PASSWORD_FILE = "KLIMATBOKSLUT_DB_PASSWORD_FILE";

  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final Pattern SECRET_IN_URL = Pattern.compile("(?i)[?&](ssl)?password=|//[^/]*@");
  private static final int CONNECT_SECONDS = 10;
  private static final int ANSWER_SECONDS = 60;

  private final String name;
  private final String migrations;
  private final Supplier<DataSource> source;

  private JobDatabase(String name, String migrations, Supplier<DataSource> source) {
    this.name = name;
    this.migrations = migrations;
    this.source = source;
  }

  /**
   * The database of a home.
   *
   * @param environment variables of the process
   * @throws ConfigurationException when they contradict each other
   * @throws IOException when the file with the password cannot be read
   */
  public static JobDatabase of(Home home, Map<String, String> environment) throws IOException {
    Optional<String> url = given(environment, URL);
    return url.isPresent() ? postgresql(url.get(), environment) : h2(home);
  }

  private static JobDatabase h2(Home home) {
    String file = home.database().toAbsolutePath().resolve("jobs").toString();
    String url = "jdbc:h2:file:" + file;
    return new JobDatabase(
        file, "classpath:db/migration/h2", () -> JdbcConnectionPool.create(url, "sa", ""));
  }

  private static JobDatabase postgresql(String url, Map<String, String> environment)
      throws IOException {
    if (!url.startsWith(POSTGRESQL)) {
      throw new ConfigurationException(
          URL
              + " is no address of a PostgreSQL database: jdbc:postgresql://HOST/DATABASE expected.");
    }
    if (SECRET_IN_URL.matcher(url).find()) {
      throw new ConfigurationException(
          URL + " holds a password: give it in " + PASSWORD + " or " + PASSWORD_FILE + ".");
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url);
    given(environment, USER).ifPresent(source::setUser);
    password(environment).ifPresent(source::setPassword);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(ANSWER_SECONDS);
    source.setApplicationName("klimatbokslut");
    return new JobDatabase(url, "classpath:db/migration/postgresql", () -> source);
  }

  private static Optional<String> password(Map<String, String> environment) throws IOException {
    Optional<String> file = given(environment, PASSWORD_FILE);
    if (file.isEmpty()) {
      return given(environment, PASSWORD);
    }
    Path path = Path.of(file.get());
    if (!Files.isReadable(path)) {
      throw new ConfigurationException(
          "Cannot read "
              + path
              + ", which "
              + PASSWORD_FILE
              + " names: no such file, or this user"
              + " may not.");
    }
    return Optional.of(Files.readString(path).strip());
  }

  private static Optional<String> given(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }

  /**
   * Brings the schema up to date.
   *
   * @throws JobExecutionException when the database cannot be used; the message says what it
   *     answered
   */
  DataSource opened() throws JobExecutionException {
    DataSource opened = source.get();
    try {
      Flyway.configure().dataSource(opened).locations(migrations).load().migrate();
      return opened;
    } catch (FlywayException e) {
      throw new JobExecutionException(
          "Cannot use the job database " + name + ": " + answer(e) + ". Nothing was changed");
    }
  }

  /** Lets go of what {@link #opened} has given. */
  static void close(DataSource opened) {
    if (opened instanceof JdbcConnectionPool pool) {
      pool.dispose();
    }
  }

  /** What is lost when the database is gone while a run is under way. */
  JobExecutionException lost(Throwable cause) {
    return new JobExecutionException(
        "Lost the job database "
            + name
            + " during the run ("
            + answer(cause)
            + "): the record of the step that was under way. Files, tables and the release that"
            + " readers use are whole; when the database is back, running again continues");
  }

  /** True when a failure came from the database. */
  static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DataAccessException || cause instanceof TransactionException) {
        return true;
      }
    }
    return false;
  }

  private static String answer(Throwable failure) {
    return innermost(failure)
        .map(SQLException::getMessage)
        .orElse(String.valueOf(failure.getMessage()))
        .lines()
        .findFirst()
        .orElse("no answer");
  }

  private static Optional<SQLException> innermost(Throwable failure) {
    Optional<SQLException> found = Optional.empty();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        found = Optional.of(sql);
      }
    }
    return found;
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return name;
  }
}
