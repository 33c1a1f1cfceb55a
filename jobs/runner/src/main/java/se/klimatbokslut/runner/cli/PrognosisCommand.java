package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.prognosis.PrognosisAnswer;
import se.klimatbokslut.publish.release.ReleaseDatabase;

@Command(
    name = "prognosis",
    description = {
      "Estimates of the two years that the statistics lag behind, with 80 %% bands.",
      "",
      "Each sector follows the nation's sector (publication national-sectors). An estimate that did"
          + " not beat the last value in the backtest is withheld, with the reason."
    },
    footer = {"", "Example: klimatbokslut prognosis --municipality SE-1490 --sectors"})
final class PrognosisCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(
      names = "--municipality",
      paramLabel = "ID",
      description = "Municipality (SE-2081), county (SE-14) or nation (SE). May be repeated.")
  private List<String> municipalities = List.of();

  @Option(names = "--sectors", description = "Sectors too, not totals only.")
  private boolean sectors;

  @Override
  public Integer call() throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      PrognosisAnswer.print(database, municipalities, sectors, format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }
}
