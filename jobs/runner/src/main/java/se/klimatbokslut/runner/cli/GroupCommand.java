package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.pipeline.vocabulary.Groups;
import se.klimatbokslut.publish.bokslut.GroupReport;
import se.klimatbokslut.publish.group.GroupAnswer;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Report;

@Command(
    name = "group",
    description = {
      "A county, nation or programme as a whole: the sum of its municipalities beside the"
          + " publisher's total, what no municipality was given, its share of the people, and how"
          + " many of its municipalities' targets are on track.",
      "",
      "A sum is told only when every municipality has a figure of the year.",
      "",
      "With --out the follow-up of a year is written as a report, in the formats of the bokslut,"
          + " with its municipalities and targets one by one."
    },
    footer = {
      "",
      "Examples: klimatbokslut group --id viable-cities",
      "          klimatbokslut group --id SE-20 --format csv",
      "          klimatbokslut group --id viable-cities --year 2023 --out report"
    })
final class GroupCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private TableFormatOption format = new TableFormatOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--id",
      paramLabel = "ID",
      required = true,
      description = "County (SE-20), nation (SE) or programme (viable-cities, dk2020-alliance).")
  private String id = "";

  @ArgGroup(exclusive = false)
  private @Nullable OfAYear report;

  /** Both or none. */
  static final class OfAYear {
    @Option(
        names = "--year",
        required = true,
        paramLabel = "Y",
        description = "Year of the report.")
    private int year;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "DIR",
        description = "Folder to write the report into.")
    private Path out = Path.of(".");
  }

  @Override
  public Integer call() throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      if (report == null) {
        GroupAnswer.print(database, id, format.chosen(), System.out);
      } else {
        Report made = GroupReport.of(database, id, report.year, language.of(countryOf(id)));
        new ReportPack().write(made, report.out).forEach(System.out::println);
      }
    }
    return ExitCode.DONE;
  }

  /** Of its members; what is no group is told where its report is made. */
  private static String countryOf(String id) {
    return Optional.ofNullable(Groups.all().get(id))
        .map(group -> group.country().code())
        .orElse("");
  }
}
