package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.publish.explain.ChangeQuestion;
import se.klimatbokslut.publish.explain.ExplainAnswer;
import se.klimatbokslut.publish.release.ReleaseDatabase;

@Command(
    name = "explain",
    description = {
      "Where a change of a municipality's territorial emissions came from.",
      "",
      "Between two years, sector by sector: the national effect is the sector's growth in the"
          + " whole nation applied to the local level, the local effect is the rest. What an"
          + " edition before said of the first year is a line of its own: statistics revised,"
          + " nothing happened. The parts add up to the total exactly."
    },
    footer = {
      "",
      "Example: klimatbokslut explain --municipality SE-2081 --from 2015 --to 2022 --gas CO2"
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private MunicipalityOption municipality = new MunicipalityOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(names = "--from", required = true, paramLabel = "Y", description = "First year.")
  private int from;

  @Option(names = "--to", required = true, paramLabel = "Y", description = "Last year.")
  private int to;

  @Option(
      names = "--gas",
      paramLabel = "GAS",
      description = "GHG (default: all gases together), CO2, CH4, N2O, HFC, PFC or SF6.")
  private Gas gas = Gas.GHG;

  @Override
  public Integer call() throws IOException {
    ChangeQuestion question = new ChangeQuestion(municipality.id(), gas.name(), from, to);
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      ExplainAnswer.print(
          database, question, language.of(municipality.id()), format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }
}
