package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.bokslut.Bokslut;
import se.klimatbokslut.publish.table.NewFile;
import se.klimatbokslut.runner.frozen.FrozenAccounts;
import se.klimatbokslut.runner.frozen.FrozenNote;

@Command(
    name = "bokslut",
    description = {
      "The follow-up of one municipality and year for its environmental accounts, as one HTML page.",
      "",
      "Accounts that were frozen are given as they were published, with the correction notices"
          + " about them."
    },
    footer = {"", "Example: klimatbokslut bokslut --municipality SE-2081 --year 2022 --out ."})
final class BokslutCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private MunicipalityOption municipality = new MunicipalityOption();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--year",
      required = true,
      paramLabel = "Y",
      description = "Year of the accounts.")
  private int year;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write into. Default: this one.")
  private Path out = Path.of(".");

  @Option(
      names = "--current",
      description = "Of the current release, though the accounts of the year are frozen.")
  private boolean current;

  @Override
  public Integer call() throws IOException {
    Locale locale = language.locale();
    Optional<FrozenNote> frozen =
        current || options.isOfADay()
            ? Optional.empty()
            : new FrozenAccounts(options.home()).of(municipality.id(), year);
    if (frozen.isPresent()) {
      give(frozen.get(), locale);
      return ExitCode.DONE;
    }
    Path page = Bokslut.write(options.release(), municipality.id(), year, locale, out);
    System.out.println(page);
    return ExitCode.DONE;
  }

  private void give(FrozenNote frozen, Locale locale) throws IOException {
    FrozenAccounts accounts = new FrozenAccounts(options.home());
    List<Path> files = new ArrayList<>(List.of(accounts.page(frozen, locale)));
    files.addAll(accounts.notices(frozen, locale));
    System.err.println(
        "as frozen %s under the name %s; --current gives the page of the current release"
            .formatted(frozen.frozenAt(), frozen.name()));
    for (Path file : files) {
      Path copy = out.resolve(file.getFileName().toString());
      NewFile.write(copy, place -> Files.copy(file, place));
      System.out.println(copy);
    }
  }
}
