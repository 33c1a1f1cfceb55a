package se.klimatbokslut.runner.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Leftovers;

/**
 * The temporary files of a run lie in its home, Spark's and those of native libraries too. So what
 * a killed run leaves is found and removed by the next one, and does not fill up {@code /tmp}.
 */
final class Scratch implements AutoCloseable {
  private static final String TEMPORARY = "java.io.tmpdir";

  /** Spark takes a comma in a folder's name for the end of it; such a home uses the usual place. */
  private static final String SEPARATOR = ",";

  private final Home home;
  private final @Nullable String usual;

  private Scratch(Home home, @Nullable String usual) {
    this.home = home;
    this.usual = usual;
  }

  /** The scratch space of the run that holds the home, which is freed of what killed runs left. */
  static Scratch cleared(Home home) throws IOException {
    Leftovers.clear(home);
    String usual = System.getProperty(TEMPORARY);
    String scratch = home.scratch().toString();
    if (!scratch.contains(SEPARATOR)) {
      System.setProperty(TEMPORARY, scratch);
    }
    return new Scratch(home, usual);
  }

  @Override
  public void close() throws IOException {
    if (usual != null) {
      System.setProperty(TEMPORARY, usual);
    }
    Leftovers.clearScratch(home);
  }
}
