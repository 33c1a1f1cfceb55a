package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.prognosis.BacktestAnswer;
import se.klimatbokslut.publish.release.ReleaseDatabase;

@Command(
    name = "backtest",
    description = {
      "How good each method of prognosis has been: years that are known by now, estimated as if"
          + " they were not.",
      "",
      "Errors in percent of the later figure, by years ahead and group of municipalities (the share"
          + " of their emissions from industry and power). The table shows all origins together; csv"
          + " and json show every origin and sector too."
    },
    footer = {"", "Example: klimatbokslut backtest --publication smhi-ghg"})
final class BacktestCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(names = "--publication", paramLabel = "ID", description = "One publication only.")
  private @Nullable String publication;

  @Override
  public Integer call() throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      BacktestAnswer.print(database, Optional.ofNullable(publication), format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }
}
