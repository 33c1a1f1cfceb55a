package se.klimatbokslut.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;

/**
 * Makes a release hostile: every text of every table that is not a code of this program gets a
 * script after it that names its column, ids as well.
 */
public final class HostileTexts {
  private static final Set<String> CODES =
      Set.of(
          "municipality_id",
          "gas",
          "perspective",
          "sector",
          "type",
          "status",
          "unit",
          "verdict",
          "severity",
          "cause",
          "measure",
          "method",
          "withheld_because",
          "withheld_code",
          "group",
          "kind",
          "margin_unit",
          "verdict_changed_by");

  private HostileTexts() {}

  /** What stands behind the texts of a column. */
  public static String script(String column) {
    return "<script>alert(\"" + column + "\")</script>\"'&{0}[[${7*7}]]";
  }

  /** Adds a script to every text of a release. */
  public static Release in(Release release) throws IOException, SQLException {
    return rewritten(release, HostileTexts::withScript);
  }

  /** Puts a text in place of those of a column. */
  public static Release with(Release release, String column, String text)
      throws IOException, SQLException {
    return rewritten(
        release,
        each ->
            each.name().equals(column)
                ? literal(text) + " as " + quoted(column)
                : quoted(each.name()));
  }

  private static Release rewritten(Release release, Function<ColumnContract, String> select)
      throws IOException, SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String name : release.tableNames()) {
        for (Path file : release.files(name)) {
          Path rewritten = file.resolveSibling("rewritten");
          statement.execute(
              "copy (select %s from read_parquet('%s')) to '%s' (format parquet)"
                  .formatted(columns(Table.ofId(name), select), file, rewritten));
          Files.delete(file);
          Files.move(rewritten, file);
        }
      }
    }
    return release;
  }

  private static String columns(Table table, Function<ColumnContract, String> select) {
    return table.contract().columns().stream().map(select).collect(Collectors.joining(", "));
  }

  private static String withScript(ColumnContract column) {
    String name = quoted(column.name());
    boolean code = column.type() != ColumnType.TEXT || CODES.contains(column.name());
    return code ? name : name + " || " + literal(script(column.name())) + " as " + name;
  }

  private static String quoted(String column) {
    return '"' + column + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
