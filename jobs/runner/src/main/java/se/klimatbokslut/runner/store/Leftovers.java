package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a killed run leaves in a home. The caller holds the lock: nobody is still writing it. */
public final class Leftovers {
  private Leftovers() {}

  /**
   * Removes half-written files and editions and the scratch space. An unfinished release stays: the
   * run that makes the same one continues it.
   *
   * @throws IOException when the home cannot be written
   */
  public static void clear(Home home) throws IOException {
    for (Path folder :
        List.of(
            home.archive(), home.editions(), home.quarantine(), home.fetched(), home.database())) {
      Unfinished.clear(folder);
    }
    Folders.delete(Unfinished.nameFor(home.current()));
    clearScratch(home);
  }

  /** Empties the scratch space. */
  public static void clearScratch(Home home) throws IOException {
    for (Path remains : Folders.in(home.scratch())) {
      Folders.delete(remains);
    }
  }
}
