package se.klimatbokslut.runner.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.revision.RevisionsAnswer;
import se.klimatbokslut.publish.revision.RevisionsQuestion;

@Command(
    name = "revisions",
    description = {
      "What new editions changed in earlier years, and what that did to targets.",
      "",
      "Without a municipality: how many moved and how far, for each edition. With one: its totals"
          + " year by year, its largest changes, and for each target the base year, the budget,"
          + " the required rate and the verdict: what restating earlier years did, apart from what"
          + " happened in the years that were added."
    },
    footer = {
      "",
      "Example: klimatbokslut revisions --municipality SE-2081",
      "Example: klimatbokslut revisions --from 2024-04-18 --to 2025-06-17 --format csv"
    })
final class RevisionsCommand implements Callable<Integer> {
  @Mixin private HomeOptions options = new HomeOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(
      names = "--municipality",
      paramLabel = "ID",
      description = "Municipality, such as SE-2081. Default: all, in short.")
  private @Nullable String municipality;

  @Option(
      names = "--from",
      paramLabel = "EDITION",
      description =
          "Edition to begin with: its id or its date. Default, without --to: the one before the"
              + " newest.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "EDITION",
      description =
          "Edition to end with. Between the two, each edition is compared with the next one.")
  private @Nullable String to;

  @Override
  public Integer call() {
    RevisionsQuestion question =
        new RevisionsQuestion(
            Optional.ofNullable(municipality), Optional.ofNullable(from), Optional.ofNullable(to));
    try (ReleaseDatabase database = ReleaseDatabase.open(options.currentRelease())) {
      Locale told = municipality == null ? language.locale() : language.of(municipality);
      RevisionsAnswer.print(database, question, told, format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }
}
