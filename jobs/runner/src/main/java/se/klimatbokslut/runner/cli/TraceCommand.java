package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.trace.CellCheck;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.trace.FigureQuestion;
import se.klimatbokslut.publish.trace.Trace;
import se.klimatbokslut.publish.trace.TraceFormat;
import se.klimatbokslut.publish.trace.Tracer;
import se.klimatbokslut.publish.trace.Verification;
import se.klimatbokslut.runner.config.ConfigurationException;

@Command(
    name = "trace",
    description = {
      "Leads a published figure back to the cells it was made of.",
      "",
      "From a row of the release step by step to release, edition, file, SHA-256, sheet, row and"
          + " column, with the value of each cell. Rows of every table can be traced. Where a"
          + " figure rests on every municipality, the editions are named and the SQL that lists the"
          + " cells."
    },
    footer = {
      "",
      "Example: klimatbokslut trace --table out_emissions --key"
          + " municipality_id=SE-2081,year=2022,gas=CO2,perspective=territorial,sector=all --verify",
      "The same, as the pages of a bokslut name their figures (attribute data-trace):",
      "klimatbokslut trace"
          + " 'out_emissions?municipality_id=SE-2081&year=2022&gas=CO2&perspective=territorial&sector=all'",
      "Exit code 1: with --verify, a file or cell is not what the release was made of."
    })
final class TraceCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FIGURE",
      description = "Table and key in one, TABLE?KEY, instead of --table and --key.")
  private @Nullable String figure;

  @Option(names = "--table", paramLabel = "T", description = "Table, such as out_emissions.")
  private @Nullable String table;

  @Option(
      names = "--key",
      paramLabel = "K",
      description =
          "Key columns with their values in any order, column=value,column=value; or the values"
              + " alone in the order of the table's key, separated by /.")
  private @Nullable String key;

  @Option(
      names = "--verify",
      description = "Hash the archived files and read the cells from them again.")
  private boolean verify;

  @Option(names = "--all", description = "List every row, also of long lists; json always does.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json. Default: text.")
  private TraceFormat format = TraceFormat.text;

  @Override
  public Integer call() throws IOException {
    FigureKey asked = asked();
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      Trace trace = new Tracer(database).trace(asked);
      Optional<Verification> verification =
          verify ? Optional.of(new CellCheck(options.archive()).verify(trace)) : Optional.empty();
      format.print(trace, verification, all, System.out);
      return verification.filter(found -> !found.holds()).isPresent()
          ? ExitCode.REFUSED
          : ExitCode.DONE;
    }
  }

  private FigureKey asked() {
    if (figure != null && table == null && key == null) {
      return FigureQuestion.ofAddress(figure);
    }
    if (figure != null || table == null || key == null) {
      throw new ConfigurationException(
          "Give --table and --key, or both in one as TABLE?KEY. Example: klimatbokslut trace"
              + " --table out_emissions --key SE-2081/2022/CO2/territorial/all");
    }
    return FigureQuestion.of(table, key);
  }
}
