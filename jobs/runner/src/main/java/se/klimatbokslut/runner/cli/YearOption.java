package se.klimatbokslut.runner.cli;

import picocli.CommandLine.Option;

/** Year of the accounts. */
final class YearOption {
  @Option(
      names = "--year",
      required = true,
      paramLabel = "Y",
      description = "Year of the accounts, up to that of the release.")
  private int year;

  int year() {
    return year;
  }
}
