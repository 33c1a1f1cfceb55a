package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.followup.FollowUpAnswer;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.release.ReleaseDatabase;

@Command(
    name = "follow-up",
    description = {
      "Progress against carbon budgets and targets.",
      "",
      "Answers from the current release; figures carry unit, status and edition."
    },
    footer = {"", "Example: klimatbokslut follow-up --municipality SE-2081 --year 2022"})
final class FollowUpCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(
      names = "--municipality",
      paramLabel = "ID",
      description = "Municipality (SE-2081), county (SE-14) or nation (SE). May be repeated.")
  private List<String> municipalities = List.of();

  @Option(names = "--target", paramLabel = "ID", description = "One target only.")
  private @Nullable String target;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "Show carbon budgets' ledger row of this year too.")
  private @Nullable Integer year;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "sv, da or en (default), for the table; csv and json hold every language.")
  private Language language = Language.en;

  @Override
  public Integer call() throws IOException {
    FollowUpFilter filter =
        new FollowUpFilter(
            municipalities,
            Optional.ofNullable(target),
            year == null ? OptionalInt.empty() : OptionalInt.of(year));
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      FollowUpAnswer.print(database, filter, format.chosen(), language.locale(), System.out);
    }
    return ExitCode.DONE;
  }
}
