package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
      "The follow-up of one municipality and year for its environmental accounts: the same report"
          + " as HTML, tagged PDF, docx and xlsx, with its figures as SVG and PNG.",
      "",
      "Accounts that were frozen are given as they were published, with the correction notices"
          + " about them."
    },
    footer = {"", "Example: klimatbokslut bokslut --municipality SE-2081 --year 2022 --out ."})
final class BokslutCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Option(
      names = "--current",
      description = "Of the current release, though the accounts of the year are frozen.")
  private boolean current;

  @Override
  public Integer call() throws IOException {
    Locale locale = report.language();
    Optional<FrozenNote> frozen =
        current || options.isOfADay()
            ? Optional.empty()
            : new FrozenAccounts(options.home()).of(report.municipalityId(), report.year());
    if (frozen.isPresent()) {
      give(frozen.get(), locale);
      return ExitCode.DONE;
    }
    report.write(Bokslut.report(options.release(), report.municipalityId(), report.year(), locale));
    return ExitCode.DONE;
  }

  private void give(FrozenNote frozen, Locale locale) throws IOException {
    FrozenAccounts accounts = new FrozenAccounts(options.home());
    Map<String, Path> files = new LinkedHashMap<>(accounts.files(frozen, locale));
    accounts
        .notices(frozen, locale)
        .forEach(notice -> files.put(notice.getFileName().toString(), notice));
    System.err.println(
        "as frozen %s under the name %s; --current gives the report of the current release"
            .formatted(frozen.frozenAt(), frozen.name()));
    Path folder = report.folder("frozen-" + frozen.name());
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Path copy = folder.resolve(file.getKey());
      Files.createDirectories(copy.toAbsolutePath().getParent());
      NewFile.write(copy, place -> Files.copy(file.getValue(), place));
      System.out.println(copy);
    }
  }
}
