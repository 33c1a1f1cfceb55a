package se.klimatbokslut.runner.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.runner.store.Home;

/**
 * What one run is asked to do.
 *
 * @param inbox folder with publication files
 * @param targets folder with target files
 * @param corrections folder with corrections of published figures; it may be missing
 * @param asOf vintage date asked for; without it everything the store holds counts
 * @param sample true when the inbox is the sample data that the program brings
 * @param aside true when readers keep the release they have
 */
public record Settings(
    Home home,
    Path inbox,
    Path targets,
    Path corrections,
    Optional<LocalDate> asOf,
    boolean sample,
    boolean aside) {

  /** Every folder that files are taken from: fetched ones are never among sample data. */
  public List<Path> inboxes() {
    return sample
        ? List.of(inbox)
        : Stream.of(inbox, home.fetched())
            .filter(folder -> folder.equals(inbox) || Files.isDirectory(folder))
            .distinct()
            .toList();
  }
}
