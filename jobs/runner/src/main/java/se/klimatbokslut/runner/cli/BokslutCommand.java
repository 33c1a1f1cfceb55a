package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.klimatbokslut.publish.bokslut.Bokslut;

@Command(
    name = "bokslut",
    description = {
      "The follow-up of one municipality and year for its environmental accounts, as one HTML page."
    },
    footer = {"", "Example: klimatbokslut bokslut --municipality SE-2081 --year 2022 --out ."})
final class BokslutCommand implements Callable<Integer> {
  @Mixin private ReleaseOptions options = new ReleaseOptions();

  @Option(
      names = "--municipality",
      required = true,
      paramLabel = "ID",
      description = "Municipality, such as SE-2081.")
  private String municipality = "";

  @Option(
      names = "--year",
      required = true,
      paramLabel = "Y",
      description = "Year of the accounts.")
  private int year;

  @Option(names = "--language", paramLabel = "LANGUAGE", description = "sv (default), da or en.")
  private Language language = Language.sv;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write into. Default: this one.")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws IOException {
    Locale locale = language.locale();
    Path page = Bokslut.write(options.release(), municipality, year, locale, out);
    System.out.println(page);
    return ExitCode.DONE;
  }
}
