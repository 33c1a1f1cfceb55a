package se.klimatbokslut.runner;

import java.nio.file.Path;
import java.util.List;
import se.klimatbokslut.runner.cli.CommandLineProgram;

/**
 * One run of the sample data through all layers and the reading commands after it. The launcher
 * keeps the classes that it loads, so that later starts find them prepared.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Runs in the home that the first argument names. */
  public static void main(String[] arguments) {
    String home = Path.of(arguments[0]).toString();
    for (List<String> command :
        List.of(
            List.of("nightly", "--quiet"),
            List.of("follow-up", "--municipality", "SE-2081"),
            List.of("explain", "--municipality", "SE-2081", "--from", "2015", "--to", "2022"),
            List.of("query", "select count(*) from out_emissions"),
            List.of("status"),
            List.of("bokslut", "--municipality", "SE-2081", "--year", "2022", "--out", home))) {
      CommandLineProgram.run(with(command, home));
    }
  }

  private static String[] with(List<String> command, String home) {
    String[] all = new String[command.size() + 2];
    for (int i = 0; i < command.size(); i++) {
      all[i] = command.get(i);
    }
    all[command.size()] = "--home";
    all[command.size() + 1] = home;
    return all;
  }
}
