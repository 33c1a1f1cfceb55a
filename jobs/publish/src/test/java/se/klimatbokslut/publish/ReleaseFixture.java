package se.klimatbokslut.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;

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

  /** Writes a table; each row is a SQL list of values: {@code "'SE-2081', 2022, null"}. */
  public ReleaseFixture table(Table table, String... rows) throws IOException, SQLException {
    Path file = folder().resolve("tables/" + table.id() + "/part-0.parquet");
    Files.createDirectories(file.getParent());
    String types =
        table.contract().columns().stream()
            .map(ReleaseFixture::definition)
            .collect(Collectors.joining(", "));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (" + types + ")");
      if (rows.length > 0) {
        statement.execute(
            "insert into t values "
                + Arrays.stream(rows)
                    .map(row -> "(" + row + ")")
                    .collect(Collectors.joining(", ")));
      }
      String place = file.toString().replace("'", "''");
      statement.execute("copy t to '" + place + "' (format parquet)");
    }
    return this;
  }

  public Release release() {
    return Release.current(home).orElseThrow();
  }

  private Path folder() {
    return home.resolve("releases").resolve(ID);
  }

  private static String definition(ColumnContract column) {
    String type =
        switch (column.type()) {
          case TEXT -> "varchar";
          case YEAR -> "integer";
          case WHOLE -> "bigint";
          case TONNES -> "decimal(18, 9)";
          case TONNES_SUM, NUMBER -> "decimal(21, 9)";
          case PERCENT -> "decimal(12, 6)";
          case MONEY -> "decimal(18, 2)";
          case DATE -> "date";
          case TIMESTAMP -> "timestamp";
          case FLAG -> "boolean";
        };
    return '"' + column.name() + "\" " + type;
  }
}
