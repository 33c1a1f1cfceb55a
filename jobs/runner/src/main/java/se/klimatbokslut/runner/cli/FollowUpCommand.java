package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.followup.AuditAnswer;
import se.klimatbokslut.publish.followup.FollowUpAnswer;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.TableFormat;

@Command(
    name = "follow-up",
    description = {
      "Progress against carbon budgets and targets.",
      "",
      "Answers from the current release; figures carry unit, status and edition. Definitive figures"
          + " judge; estimates tell of the outlook.",
      "",
      "With --audit: what every good verdict (met, on-track) rests on, and how many targets have"
          + " which verdict for which reason. A good verdict without an agreed boundary, a start"
          + " before the judged year, a definitive figure and the same answer under all readings is"
          + " told in a line that begins with AUDIT."
    },
    footer = {
      "",
      "Example: klimatbokslut follow-up --municipality SE-2081 --year 2022",
      "Example: klimatbokslut follow-up --audit"
    })
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
      description =
          "As judged in the accounts of this year, by nothing later, with the ledger row of carbon"
              + " budgets.")
  private @Nullable Integer year;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description =
          "sv, da or en (default), for the table; csv and json hold every language, and texts in"
              + " this one under names without a language.")
  private Language language = Language.en;

  @Option(names = "--audit", description = "What good verdicts rest on, and the count by reason.")
  private boolean audit;

  @Override
  public Integer call() throws IOException {
    FollowUpFilter filter =
        new FollowUpFilter(
            municipalities,
            Optional.ofNullable(target),
            year == null ? OptionalInt.empty() : OptionalInt.of(year));
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      if (audit) {
        audit(database, filter);
      } else {
        FollowUpAnswer.print(database, filter, format.chosen(), language.locale(), System.out);
      }
    }
    return ExitCode.DONE;
  }

  /** Failures stand below a table to read; lists for programs stay lists. */
  private void audit(ReleaseDatabase database, FollowUpFilter filter) {
    AuditAnswer answer = AuditAnswer.of(database, filter);
    TableFormat chosen = format.chosen();
    answer.print(chosen, System.out);
    PrintStream failures = chosen == TableFormat.TABLE ? System.out : System.err;
    answer.failures().forEach(failures::println);
  }
}
