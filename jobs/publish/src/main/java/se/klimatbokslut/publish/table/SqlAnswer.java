package se.klimatbokslut.publish.table;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.SqlRefusedException;

/** Prints what a query answers. */
public final class SqlAnswer {
  private SqlAnswer() {}

  /**
   * Prints the answer of a user's SQL.
   *
   * @throws SqlRefusedException when the SQL is not one reading statement, or cannot be answered
   * @throws IllegalArgumentException for a format that cannot be printed
   */
  public static void print(
      ReleaseDatabase database, String sql, TableFormat format, PrintStream out) {
    format.requireText();
    try (ResultSet answer = database.ask(sql)) {
      print(answer, format, out);
    } catch (SQLException e) {
      throw database.refusal(e);
    }
  }

  /** Prints the answer of this program's SQL with its parameters. */
  public static void print(
      ReleaseDatabase database,
      String sql,
      List<?> parameters,
      TableFormat format,
      PrintStream out) {
    format.requireText();
    try (ResultSet answer = database.read(sql, parameters)) {
      print(answer, format, out);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot read the answer: " + e.getMessage(), e);
    }
  }

  private static void print(ResultSet answer, TableFormat format, PrintStream out)
      throws SQLException {
    try (RowWriter writer = format.writer(out)) {
      new ResultTable(answer).writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
