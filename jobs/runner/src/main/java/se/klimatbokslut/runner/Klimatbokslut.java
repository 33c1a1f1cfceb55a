package se.klimatbokslut.runner;

import se.klimatbokslut.runner.cli.CommandLineProgram;

/** Where the program starts, on its own and under SparkSubmit. */
public final class Klimatbokslut {
  private Klimatbokslut() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(CommandLineProgram.run(arguments));
  }
}
