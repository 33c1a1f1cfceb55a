package se.klimatbokslut.runner.cli;

import picocli.CommandLine.Option;
import se.klimatbokslut.publish.table.TableFormat;

/** How the answer of a reading command is written. */
final class TableFormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json. Default: table.")
  private TableFormat format = TableFormat.TABLE;

  TableFormat chosen() {
    return format;
  }
}
