package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.klimatbokslut.publish.bokslut.ClimateReport;
import se.klimatbokslut.publish.release.ReleaseDatabase;

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
  @Mixin private ReportOptions report = new ReportOptions();

  @Override
  public Integer call() throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      report.write(
          ClimateReport.of(database, report.municipalityId(), report.year(), report.language()));
    }
    return ExitCode.DONE;
  }
}
