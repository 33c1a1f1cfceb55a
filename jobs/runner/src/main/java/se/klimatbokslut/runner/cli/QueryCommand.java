package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.SqlAnswer;
import se.klimatbokslut.publish.table.TableFormat;

@Command(
    name = "query",
    description = {
      "SQL over the tables of the current release, read-only.",
      "",
      "The tables and their columns are described in schemas/data-dictionary.md;"
          + " 'show tables' and 'describe out_target' list them."
    },
    footer = {
      "",
      "Example: klimatbokslut query \"select year, emissions_t, status, edition_id from"
          + " out_emissions where municipality_id = 'SE-2081' and gas = 'CO2' and sector = 'all'"
          + " order by year\""
    })
final class QueryCommand implements Callable<Integer> {
  enum Engine {
    duckdb,
    spark
  }

  @Mixin private ReleaseOptions options = new ReleaseOptions();

  @Parameters(paramLabel = "SQL", description = "One statement that reads.")
  private String sql = "";

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      description =
          "duckdb (default: embedded, at once) or spark (starts a session; for releases on a"
              + " cluster file system; takes plain SELECT and WITH statements only).")
  private Engine engine = Engine.duckdb;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, csv-excel-sv or json. Default: table.")
  private TableFormat format = TableFormat.TABLE;

  @Override
  public Integer call() throws IOException {
    Release release = options.release();
    if (engine == Engine.spark) {
      SparkQuery.print(release, sql, System.out);
      return ExitCode.DONE;
    }
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      SqlAnswer.print(database, sql, format, System.out);
    }
    return ExitCode.DONE;
  }
}
