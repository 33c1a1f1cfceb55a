package se.klimatbokslut.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.SqlType;

/**
 * A small release on disk, written table by table from rows of values in the order of the table's
 * contract, with the contracted types.
 */
public final class ReleaseFixture {
  private static final String ID = "2026-06-30-a1";

  private final Path home;

  private ReleaseFixture(Path home) {
    this.home = home;
  }

  /** A published release without tables. */
  public static ReleaseFixture in(Path home) throws IOException {
    ReleaseFixture fixture = new ReleaseFixture(home);
    Files.createDirectories(fixture.folder());
    Files.writeString(home.resolve("current"), ID + "\n");
    return fixture.manifest(
        "{\"as_of_date\": \"2026-06-30\", \"code_version\": \"0.1.0\", \"sample\": false}");
  }

  public ReleaseFixture manifest(String json) throws IOException {
    Files.writeString(folder().resolve("datapackage.json"), json);
    return this;
  }

  /**
   * Writes a table; each row is a SQL list of values: {@code "'SE-2081', 2022, null"}. Columns at
   * the end that may be empty can be left out of all rows.
   */
  public ReleaseFixture table(Table table, String... rows) throws IOException, SQLException {
    Path file = file(table);
    Files.createDirectories(file.getParent());
    String types =
        table.contract().columns().stream()
            .map(ReleaseFixture::definition)
            .collect(Collectors.joining(", "));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (" + types + ")");
      if (rows.length > 0) {
        String values =
            Arrays.stream(rows).map(row -> "(" + row + ")").collect(Collectors.joining(", "));
        statement.execute(
            "insert into t (" + given(table, values, statement) + ") values " + values);
      }
      String place = file.toString().replace("'", "''");
      statement.execute("copy t to '" + place + "' (format parquet)");
    }
    return this;
  }

  /** The table as a release from before it had some of its columns. */
  public ReleaseFixture before(Table table, String... columns) throws SQLException {
    String place = "'" + file(table).toString().replace("'", "''") + "'";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table t as select * exclude (%s) from read_parquet(%s)"
              .formatted(String.join(", ", columns), place));
      statement.execute("copy t to " + place + " (format parquet)");
    }
    return this;
  }

  /** The columns that rows have values of: the first ones; what may be empty can be left out. */
  private static String given(Table table, String values, Statement statement) throws SQLException {
    List<ColumnContract> columns = table.contract().columns();
    int given;
    try (ResultSet rows = statement.executeQuery("select * from (values " + values + ")")) {
      given = rows.getMetaData().getColumnCount();
    }
    assertThat(columns.subList(given, columns.size())).allMatch(ColumnContract::nullable);
    return columns.subList(0, given).stream()
        .map(ReleaseFixture::name)
        .collect(Collectors.joining(", "));
  }

  public Release release() {
    return Release.current(home).orElseThrow();
  }

  private Path file(Table table) {
    return folder().resolve("tables/" + table.id() + "/part-0.parquet");
  }

  private Path folder() {
    return home.resolve("releases").resolve(ID);
  }

  private static String definition(ColumnContract column) {
    return name(column) + " " + SqlType.of(column.type());
  }

  private static String name(ColumnContract column) {
    return '"' + column.name() + '"';
  }
}
