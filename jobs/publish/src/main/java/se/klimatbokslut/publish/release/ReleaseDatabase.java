package se.klimatbokslut.publish.release;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A release as a database in memory: one view per table, over the release's Parquet files. Columns
 * that were added after the release was made are there and empty. Not for use by several threads at
 * once.
 */
public final class ReleaseDatabase implements AutoCloseable {
  private final Release release;
  private final Connection connection;

  private ReleaseDatabase(Release release, Connection connection) {
    this.release = release;
    this.connection = connection;
  }

  /**
   * Opens a release for anybody's SQL: nothing but its own files can be read, nothing written.
   *
   * @throws UnreadableReleaseException when a file of the release is not Parquet
   */
  public static ReleaseDatabase open(Release release) {
    return opened(release, connect(new Properties()), Lockdown.settings(release));
  }

  /**
   * Opens a release for SQL of this program, which may also write files. Results stream; an error
   * after the first row loses its message, so this is not for SQL that can fail.
   */
  public static ReleaseDatabase openTrusted(Release release) {
    Properties streaming = new Properties();
    streaming.setProperty("jdbc_stream_results", "true");
    return opened(release, connect(streaming), List.of());
  }

  /**
   * Opens a release for many questions of this program, one after the other: every table is read
   * once and held in memory.
   */
  public static ReleaseDatabase openHeld(Release release) {
    ReleaseDatabase database = opened(release, connect(new Properties()), List.of());
    try {
      release.tableNames().forEach(database::holdWhole);
      return database;
    } catch (UnreadableReleaseException e) {
      database.close();
      throw e;
    }
  }

  public Release release() {
    return release;
  }

  /**
   * Runs a user's SQL. The caller closes the result, and with it the statement.
   *
   * @throws SqlRefusedException when it is not one reading statement, or cannot be answered
   */
  public ResultSet ask(String sql) {
    try {
      new StatementGuard(connection).objection(sql).ifPresent(this::refuse);
      Statement statement = connection.createStatement();
      statement.closeOnCompletion();
      return statement.executeQuery(sql);
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /** An engine's error about a user's SQL, as the user should read it. */
  public SqlRefusedException refusal(SQLException error) {
    return new SqlRefusedException(error.getMessage() + "\n" + tables(), error);
  }

  /**
   * Runs SQL of this program with its parameters. The caller closes the result.
   *
   * @throws UnreadableReleaseException when the release lacks the table or column
   */
  public ResultSet read(String sql, List<?> parameters) {
    try {
      PreparedStatement statement = connection.prepareStatement(sql);
      statement.closeOnCompletion();
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      return statement.executeQuery();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Runs SQL of this program and reads every row of the answer. */
  public <T> List<T> rows(String sql, List<?> parameters, RowReader<T> reader) {
    try (ResultSet answer = read(sql, parameters)) {
      List<T> rows = new ArrayList<>();
      ReleaseRow row = new ReleaseRow(answer);
      while (answer.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * As {@link #rows(String, List, RowReader)}; no rows from a release that was made before there
   * was the table.
   */
  public <T> List<T> rowsOf(Table table, String sql, List<?> parameters, RowReader<T> reader) {
    return release.tableNames().contains(table.id()) ? rows(sql, parameters, reader) : List.of();
  }

  /** Names the answer of SQL of this program for later SQL; only when opened as trusted. */
  public void define(String view, String select) {
    run("create or replace temp view " + SqlText.name(view) + " as " + select);
  }

  /** As {@link #define}, worked out once and held in memory; for small tables asked often. */
  public void hold(String table, String select) {
    run("create or replace temp table " + SqlText.name(table) + " as " + select);
  }

  /** Writes the rows of a query to one Parquet file; only when opened as trusted. */
  public void copyToParquet(String select, Path file) {
    run(
        "copy ("
            + select
            + ") to "
            + SqlText.literal(file)
            + " (format parquet, compression zstd)");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static ReleaseDatabase opened(
      Release release, Connection connection, List<String> settings) {
    ReleaseDatabase database = new ReleaseDatabase(release, connection);
    try {
      release.tableNames().forEach(table -> database.createView(table, List.of()));
      LaterColumns.emptyIn(database.columns()).forEach(database::createView);
      settings.forEach(database::run);
      return database;
    } catch (UnreadableReleaseException e) {
      database.close();
      throw e;
    }
  }

  private static Connection connect(Properties properties) {
    try {
      return DriverManager.getConnection("jdbc:duckdb:", properties);
    } catch (SQLException e) {
      throw new UnreadableReleaseException("Cannot start the query engine", e);
    }
  }

  /**
   * Columns by name: a file from before a column was added lacks it.
   *
   * @param more columns beside those of the files
   */
  private void createView(String table, List<String> more) {
    run(
        "create or replace view "
            + SqlText.name(table)
            + " as select "
            + String.join(", ", Stream.concat(Stream.of("*"), more.stream()).toList())
            + " from read_parquet("
            + SqlText.list(release.files(table))
            + ", union_by_name = true)");
  }

  private void holdWhole(String table) {
    String name = SqlText.name(table);
    String held = SqlText.name(table + " held");
    run("create table " + held + " as select * from " + name);
    run("create or replace view " + name + " as select * from " + held);
  }

  private Map<String, Set<String>> columns() {
    Map<String, Set<String>> columns = new HashMap<>();
    rows(
            "select table_name, column_name from duckdb_columns() where not internal",
            List.of(),
            row -> Map.entry(row.text("table_name"), row.text("column_name")))
        .forEach(
            column ->
                columns
                    .computeIfAbsent(column.getKey(), table -> new HashSet<>())
                    .add(column.getValue()));
    return columns;
  }

  private void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private void refuse(String objection) {
    throw new SqlRefusedException(objection + "\n" + tables());
  }

  private String tables() {
    return "Tables of release " + release.id() + ": " + String.join(", ", release.tableNames());
  }

  private UnreadableReleaseException unreadable(SQLException e) {
    return new UnreadableReleaseException(
        "Cannot read release " + release.id() + ": " + e.getMessage(), e);
  }
}
