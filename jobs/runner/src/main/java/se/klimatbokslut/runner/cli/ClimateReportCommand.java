package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.bokslut.ClimateReport;
import se.klimatbokslut.publish.pack.ReportPack;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Report;

@Command(
    name = "climate-report",
    description = {
      "A municipality's yearly climate report: what boards and companies do, by focus area, beside"
          + " where the targets stand. In the same formats as the bokslut.",
      "",
      "Focus areas and boards are those of the list of action plans that was delivered."
    },
    footer = {"", "Example: klimatbokslut climate-report --municipality SE-1490 --year 2023"})
final class ClimateReportCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private MunicipalityOption municipality = new MunicipalityOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--year",
      required = true,
      paramLabel = "Y",
      description = "Year of the action plans.")
  private int year;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write into. Default: one named after the report, in this one.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      Report report = ClimateReport.of(database, municipality.id(), year, language.locale());
      Path folder = out == null ? Path.of(report.name()) : out;
      new ReportPack().write(report, folder).forEach(System.out::println);
    }
    return ExitCode.DONE;
  }
}
