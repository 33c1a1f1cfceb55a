package se.klimatbokslut.runner.schedule;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.runner.Klimatbokslut;

/**
 * The run as a process of its own, so that its memory is given back in the morning and a run that
 * breaks down does not end the schedule.
 */
public final class NightlyProcess {
  private static final int STOP_SECONDS = 20;

  private final List<String> command;
  private @Nullable Process underWay;
  private boolean stopped;

  /**
   * @param command program and arguments
   */
  public NightlyProcess(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** This program once more, with the same options of Java and other arguments. */
  public static NightlyProcess ofThisProgram(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(absolute(System.getProperty("java.class.path")));
    command.add(Klimatbokslut.class.getName());
    command.addAll(arguments);
    return new NightlyProcess(command);
  }

  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  /**
   * Runs it to its end, on the terminal of this process.
   *
   * @return its exit code
   * @throws IOException when it cannot be started
   */
  public int run() throws IOException, InterruptedException {
    Process process = started();
    int exitCode = process.waitFor();
    ended();
    return exitCode;
  }

  private synchronized Process started() throws IOException {
    if (stopped) {
      throw new IOException("The schedule is being stopped");
    }
    Process process = new ProcessBuilder(command).inheritIO().start();
    underWay = process;
    return process;
  }

  private synchronized void ended() {
    underWay = null;
  }

  /**
   * Ends the run that is under way, if any, and starts no other one.
   *
   * @return true when one was under way
   */
  public synchronized boolean stop() throws InterruptedException {
    stopped = true;
    Process process = underWay;
    if (process == null || !process.isAlive()) {
      return false;
    }
    process.destroy();
    if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return true;
  }
}
