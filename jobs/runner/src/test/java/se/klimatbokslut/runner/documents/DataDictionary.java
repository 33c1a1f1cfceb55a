package se.klimatbokslut.runner.documents;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.ColumnType;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.table.TableContract;

/** Every table with its key and columns, from the contracts. */
final class DataDictionary {
  private static final String HEAD =
      """
      # Data dictionary

      The tables of a release (`releases/<id>/tables/<table>/*.parquet`), made from `schemas/tables/`. A column
      means the same in every table that has it. Codes are text. Key columns are in the order that rows are sorted by.

      | type | Parquet |
      |---|---|
      """;

  private DataDictionary() {}

  static String text() {
    String types =
        Arrays.stream(ColumnType.values()).map(DataDictionary::type).collect(Collectors.joining());
    String tables =
        Arrays.stream(Table.values())
            .map(table -> table(table.contract()))
            .collect(Collectors.joining());
    return HEAD + types + tables;
  }

  private static String type(ColumnType type) {
    return "| %s | %s |\n".formatted(type.id(), parquet(type));
  }

  private static String parquet(ColumnType type) {
    return switch (type) {
      case TEXT -> "string";
      case YEAR -> "32-bit integer";
      case WHOLE -> "64-bit integer";
      case TONNES -> "decimal, 9 decimals, below 1 000 million";
      case TONNES_SUM -> "decimal, 9 decimals, below 1 000 000 million";
      case NUMBER -> "decimal, 9 decimals, in the unit that the row states";
      case PERCENT -> "decimal, 6 decimals";
      case MONEY -> "decimal, 2 decimals";
      case DATE -> "date";
      case TIMESTAMP -> "timestamp, UTC, microseconds";
      case FLAG -> "boolean";
    };
  }

  private static String table(TableContract contract) {
    String columns =
        contract.columns().stream().map(DataDictionary::column).collect(Collectors.joining());
    return """

    ## %s
    %s

    Key: %s

    | column | type | unit | may be empty | |
    |---|---|---|---|---|
    %s"""
        .formatted(
            contract.table(), contract.sentence(), String.join(", ", contract.key()), columns);
  }

  private static String column(ColumnContract column) {
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            column.name(),
            column.type().id(),
            column.unit(),
            column.nullable() ? "yes" : "",
            column.sentence().replace("|", "\\|"));
  }
}
