package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Path;
import se.klimatbokslut.pipeline.harmonise.Harmonised;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Spellings;

/** Editions that were taken in before, read from their archived files again. */
public final class EditionsAgain {
  private EditionsAgain() {}

  /**
   * Puts an edition into a home, as this program reads its file now.
   *
   * @param note as it was then: what was decided about the file is not decided again
   */
  public static void put(Home home, EditionNote note, Path archived) throws IOException {
    Editions editions = new Editions(home);
    Path unfinished = editions.begin(note.publication(), note.editionId());
    Harmonised harmonised = EditionRepair.readAgain(note, archived);
    EditionRepair.write(harmonised.tables(), unfinished);
    editions.keep(unfinished, new Spellings(harmonised.labels()));
    editions.finish(unfinished, note);
  }
}
