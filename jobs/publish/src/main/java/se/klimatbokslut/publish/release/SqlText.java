package se.klimatbokslut.publish.release;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.PlaceLevel;

/** Names and values written into SQL where the engine takes no parameters. */
public final class SqlText {
  private SqlText() {}

  /** A text as a literal, quotes doubled. */
  public static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A condition that holds for ids of one level. */
  public static String isOf(PlaceLevel level, String column) {
    return "regexp_matches(" + column + ", " + literal(level.pattern()) + ")";
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
