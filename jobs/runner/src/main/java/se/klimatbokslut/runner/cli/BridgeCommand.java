package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.bridge.BridgeAnswer;
import se.klimatbokslut.publish.bridge.BridgeQuestion;
import se.klimatbokslut.publish.release.ReleaseDatabase;

@Command(
    name = "bridge",
    description = {
      "Why a target's figure is not the one on another site: from the public total to what the"
          + " target counts, line by line.",
      "",
      "Totals are all-gases, public-total and target-scope. What stands between two of them adds up"
          + " to their difference: other gases, sectors and facilities that do not count, a share of"
          + " transport abroad."
    },
    footer = {"", "Example: klimatbokslut bridge --municipality SE-2081 --year 2022"})
final class BridgeCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(
      names = "--municipality",
      paramLabel = "ID",
      required = true,
      description = "Municipality (SE-2081), county (SE-14) or nation (SE).")
  private String municipality = "";

  @Option(names = "--target", paramLabel = "ID", description = "One target. Default: all.")
  private @Nullable String target;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Default: the newest year that is known, of each target.")
  private @Nullable Integer year;

  @Override
  public Integer call() throws IOException {
    BridgeQuestion question =
        new BridgeQuestion(
            municipality,
            Optional.ofNullable(target),
            year == null ? OptionalInt.empty() : OptionalInt.of(year));
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      BridgeAnswer.print(database, question, format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }
}
