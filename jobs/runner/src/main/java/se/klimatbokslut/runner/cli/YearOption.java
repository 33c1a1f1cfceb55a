package se.klimatbokslut.runner.cli;

import picocli.CommandLine.Option;

/** Year of the accounts. */
final class YearOption {
  @Option(
      names = "--year",
      required = true,
      paramLabel = "Y",
      description = "Year of the accounts.")
  private int year;

  int year() {
    return year;
  }
}
