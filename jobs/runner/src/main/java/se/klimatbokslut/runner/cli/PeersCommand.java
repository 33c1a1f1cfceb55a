package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.publish.peer.PeersAnswer;
import se.klimatbokslut.publish.peer.PeersQuestion;
import se.klimatbokslut.publish.release.ReleaseDatabase;

@Command(
    name = "peers",
    description = {
      "A municipality beside others of its size and industry: value, spread and position.",
      "",
      "Emissions per inhabitant and their yearly change, in a group of the same country and size"
          + " class, with heavy industry or without. A group of fewer than five is widened by"
          + " neighbouring size classes, or not shown."
    },
    footer = {"", "Example: klimatbokslut peers --municipality SE-2081"})
final class PeersCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private MunicipalityOption municipality = new MunicipalityOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private TableFormatOption format = new TableFormatOption();

  @Option(
      names = "--gas",
      paramLabel = "GAS",
      description = "One gas only: GHG, CO2, CH4, N2O, HFC, PFC or SF6.")
  private @Nullable Gas gas;

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "Default: the newest of each gas and measure.")
  private @Nullable Integer year;

  @Override
  public Integer call() throws IOException {
    PeersQuestion question =
        new PeersQuestion(
            municipality.id(),
            Optional.ofNullable(gas).map(Gas::name),
            year == null ? OptionalInt.empty() : OptionalInt.of(year));
    try (ReleaseDatabase database = ReleaseDatabase.open(options.release())) {
      PeersAnswer.print(
          database, question, language.of(municipality.id()), format.chosen(), System.out);
    }
    return ExitCode.DONE;
  }
}
