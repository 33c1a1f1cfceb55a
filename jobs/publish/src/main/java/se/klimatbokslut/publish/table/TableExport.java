package se.klimatbokslut.publish.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** Writes one table of a release to a file, rows in the order of their key. */
public final class TableExport {
  private TableExport() {}

  /**
   * Writes the whole table, replacing the file.
   *
   * @throws CannotWriteException when the release lacks the table or the file cannot be written
   */
  public static void export(Release release, Table table, TableFormat format, Path out) {
    export(release, table, "*", format, out);
  }

  /**
   * Writes every row of the table, replacing the file.
   *
   * @param columns as SQL has them
   * @throws CannotWriteException when the release lacks the table or the file cannot be written
   */
  public static void export(
      Release release, Table table, String columns, TableFormat format, Path out) {
    if (release.files(table.id()).isEmpty()) {
      throw new CannotWriteException(
          "Release %s has no table %s. Tables: %s"
              .formatted(release.id(), table.id(), String.join(", ", release.tableNames())));
    }
    try (ReleaseDatabase database = ReleaseDatabase.openTrusted(release)) {
      NewFile.write(out, file -> write(database, select(columns, table), format, file));
    }
  }

  /**
   * Writes the rows of SQL of this program in their order, replacing the file.
   *
   * @param database opened as trusted
   * @throws CannotWriteException when the file cannot be written
   */
  public static void export(ReleaseDatabase database, String select, TableFormat format, Path out) {
    NewFile.write(out, file -> write(database, select, format, file));
  }

  private static String select(String columns, Table table) {
    return "select %s from %s order by %s"
        .formatted(columns, table.id(), String.join(", ", table.contract().key()));
  }

  private static void write(ReleaseDatabase database, String select, TableFormat format, Path file)
      throws IOException {
    if (format == TableFormat.PARQUET) {
      database.copyToParquet(select, file);
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        RowWriter writer = format.writer(out);
        ResultSet answer = database.read(select, List.of())) {
      new ResultTable(answer).writeTo(writer);
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
