package se.klimatbokslut.runner.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as somebody at a terminal meets it, in this process. */
final class Console {
  private static final String MASTER = "spark.master";

  private Console() {}

  /** What a command answered. */
  record Answer(int exitCode, String out, String err) {}

  static Answer run(Path home, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", home.toString(), "--quiet"));
    return run(all);
  }

  static Answer run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream usualOut = System.out;
    PrintStream usualErr = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int exitCode = CommandLineProgram.run(arguments.toArray(String[]::new));
      return new Answer(
          exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(usualOut);
      System.setErr(usualErr);
    }
  }

  /** With a master that nobody can reach, so a command that starts Spark fails with exit code 3. */
  static Answer runWithoutSpark(Path home, String... arguments) {
    System.setProperty(MASTER, "no-such-master");
    try {
      return run(home, arguments);
    } finally {
      System.clearProperty(MASTER);
    }
  }
}
