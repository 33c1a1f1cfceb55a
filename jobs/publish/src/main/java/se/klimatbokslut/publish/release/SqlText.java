package se.klimatbokslut.publish.release;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names and values written into SQL where the engine takes no parameters. */
public final class SqlText {
  private SqlText() {}

  /** A text as a literal, quotes doubled. */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String literal(Path file) {
    return literal(file.toAbsolutePath().toString());
  }

  static String name(String table) {
    return '"' + table.replace("\"", "\"\"") + '"';
  }

  static String list(Collection<Path> files) {
    return files.stream().map(SqlText::literal).collect(Collectors.joining(", ", "[", "]"));
  }
}
