package se.klimatbokslut.publish.opendata;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.table.TableFormat;

/** Which tables others can use, and in which formats. */
final class SharedTable {
  private static final List<TableFormat> FORMATS =
      List.of(TableFormat.CSV, TableFormat.CSV_EXCEL_SV, TableFormat.PARQUET, TableFormat.JSON);

  private SharedTable() {}

  static List<Table> all() {
    return List.of(
        Table.OUT_EMISSIONS,
        Table.OUT_BUDGET_LEDGER,
        Table.OUT_TARGET,
        Table.OUT_PROGNOSIS,
        Table.OUT_REVISION,
        Table.CORE_EMISSIONS,
        Table.CORE_EDITION,
        Table.CORE_POPULATION);
  }

  /** Cells of every edition are many times the yearly figures: only in the compact format. */
  static List<TableFormat> formats(Table table) {
    return table == Table.CORE_EMISSIONS ? List.of(TableFormat.PARQUET) : FORMATS;
  }

  /** Relative to the package: {@code csv/out_target.csv}. */
  static String path(Table table, TableFormat format) {
    return format.id() + "/" + table.id() + ending(format);
  }

  private static String ending(TableFormat format) {
    return switch (format) {
      case CSV, CSV_EXCEL_SV -> ".csv";
      default -> "." + format.id();
    };
  }
}
