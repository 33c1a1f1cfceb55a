package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Editions as a store holds them, for tests. */
public final class GivenEdition {
  private GivenEdition() {}

  /** The note of an edition of carbon dioxide. */
  public static EditionNote dated(String date) {
    return edition(date, "0123456789", date);
  }

  /** Another edition of carbon dioxide under a date that was used before. */
  public static EditionNote issued(String date, String retrieved) {
    return edition(date, "fedcba9876", retrieved);
  }

  private static EditionNote edition(String date, String sha256, String retrieved) {
    return new EditionNote(
        "smhi-co2-" + date + "-" + sha256.substring(0, 8),
        "smhi-co2",
        date,
        false,
        sha256,
        "koldioxid.xlsx",
        1990,
        2022,
        List.of(1990, 2022),
        null,
        "CC0",
        "SMHI",
        false,
        retrieved,
        "2026-01-01T00:00:00Z",
        List.of(),
        null,
        List.of(),
        null,
        null);
  }

  /** Puts an edition with one file into a store. */
  public static Path held(Home home, EditionNote note) throws IOException {
    Editions editions = new Editions(home);
    Path unfinished = editions.begin(note.publication(), note.editionId());
    Files.writeString(unfinished.resolve("rows"), note.editionDate());
    editions.finish(unfinished, note);
    return editions.folderOf(note);
  }
}
