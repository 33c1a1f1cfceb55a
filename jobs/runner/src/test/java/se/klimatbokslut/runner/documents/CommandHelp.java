package se.klimatbokslut.runner.documents;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import se.klimatbokslut.runner.cli.CommandLineProgram;

/** The help of the program and of every command, as a terminal of 100 columns shows it. */
final class CommandHelp {
  private static final int WIDTH = 100;
  private static final String HEAD =
      """
      # Commands

      What `scripts/klimatbokslut COMMAND --help` shows.
      """;

  private CommandHelp() {}

  static String text() {
    CommandLine program = CommandLineProgram.commandLine();
    String commands =
        program.getSubcommands().values().stream()
            .map(CommandHelp::help)
            .collect(Collectors.joining());
    return HEAD + help(program) + commands;
  }

  private static String help(CommandLine command) {
    command.setUsageHelpAutoWidth(false);
    command.setUsageHelpWidth(WIDTH);
    String lines =
        command
            .getUsageMessage(Ansi.OFF)
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    return "\n## %s\n```\n%s\n```\n".formatted(command.getCommandName(), lines);
  }
}
