package se.klimatbokslut.publish.release;

import se.klimatbokslut.pipeline.table.ColumnType;

/** What the query engine calls the types of columns. */
public final class SqlType {
  private SqlType() {}

  public static String of(ColumnType type) {
    return switch (type) {
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
  }
}
