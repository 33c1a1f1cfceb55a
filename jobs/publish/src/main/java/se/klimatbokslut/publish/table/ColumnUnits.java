package se.klimatbokslut.publish.table;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.table.ColumnContract;
import se.klimatbokslut.pipeline.table.Table;

/** Units of contracted columns; a column name means the same in every table. */
final class ColumnUnits {
  private static final Map<String, String> UNITS =
      Arrays.stream(Table.values())
          .flatMap(table -> table.contract().columns().stream())
          .filter(column -> !column.unit().isEmpty())
          .collect(Collectors.toMap(ColumnContract::name, ColumnContract::unit, (a, b) -> a));

  private ColumnUnits() {}

  /** {@code emissions_t (t)}, or the bare name of a column without a contracted unit. */
  static String header(String column) {
    String unit = UNITS.get(column);
    return unit == null ? column : column + " (" + unit + ")";
  }
}
