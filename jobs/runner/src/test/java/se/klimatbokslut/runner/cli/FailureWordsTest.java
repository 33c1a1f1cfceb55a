package se.klimatbokslut.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailureWordsTest {
  /** Fails as a library does that refuses an argument without a word. */
  @Command(name = "mute")
  static final class Mute implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalArgumentException();
    }
  }

  @Test
  void aFailureWithoutWordsIsToldByItsKindAndPlace() {
    StringWriter err = new StringWriter();
    CommandLine line =
        CommandLineProgram.commandLine()
            .addSubcommand(new Mute())
            .setErr(new PrintWriter(err, true));

    int exitCode = line.execute("mute");

    assertThat(exitCode).isEqualTo(3);
    assertThat(err.toString().lines())
        .containsExactly(
            "klimatbokslut: IllegalArgumentException in FailureWordsTest$Mute.call",
            "This is a mistake of the program. Run it with --log-level debug and report what it"
                + " shows; the last good release stays current.");
  }

  @Test
  void wordsOfCausesFollow() {
    Exception empty = new IllegalStateException("", new NullPointerException());
    empty.setStackTrace(new StackTraceElement[0]);
    assertThat(FailureWords.of(new IllegalStateException("Cannot read", empty)))
        .isEqualTo(
            "Cannot read: IllegalStateException: NullPointerException in"
                + " FailureWordsTest.wordsOfCausesFollow");
  }
}
