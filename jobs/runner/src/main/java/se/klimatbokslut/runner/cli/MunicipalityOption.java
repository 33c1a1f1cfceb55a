package se.klimatbokslut.runner.cli;

import picocli.CommandLine.Option;

/** The municipality that a command is about. */
final class MunicipalityOption {
  @Option(
      names = "--municipality",
      required = true,
      paramLabel = "ID",
      description = "Municipality, such as SE-2081.")
  private String municipality = "";

  String id() {
    return municipality;
  }
}
