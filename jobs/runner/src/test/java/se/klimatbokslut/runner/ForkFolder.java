package se.klimatbokslut.runner;

import java.nio.file.Path;

/** Folders that all tests of one process share. Tests run in more than one process. */
public final class ForkFolder {
  private ForkFolder() {}

  /** Below the folder of the build, apart for each process. */
  public static Path of(String name) {
    String fork = System.getProperty("klimatbokslut.fork", "1");
    return Path.of("target", "fork-" + fork, name).toAbsolutePath();
  }
}
