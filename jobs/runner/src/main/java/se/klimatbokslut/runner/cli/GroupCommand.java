package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.group.GroupAnswer;
import se.klimatbokslut.publish.release.ReleaseDatabase;

@Command(
    name = "group",
    description = {
      "A county, nation or programme as a whole: the sum of its municipalities beside the"
          + " publisher's total, what no municipality was given, its share of the people, and how"
          + " many of its municipalities' targets are on track.",
      "",
      "A sum is told only when every municipality has a figure of the year."
    },
    footer = {
      "",
      "Examples: klimatbokslut group --id viable-cities",
      "          klimatbokslut group --id SE-20 --format csv"
    })
final class GroupCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(
      names = "--id",
      paramLabel = "ID",
      required = true,
      description = "County (SE-20), nation (SE) or programme (viable-cities, dk2020-alliance).")
  private String id = "";

  @Override
  public Integer call() throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      GroupAnswer.print(database, id, format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }
}
