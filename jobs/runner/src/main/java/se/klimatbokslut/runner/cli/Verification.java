package se.klimatbokslut.runner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.Damage;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.Home;
import se.klimatbokslut.runner.store.Releases;

/** Files of a home that are not what was written, and what to do about them. */
record Verification(
    Home home, Optional<String> release, List<Damage> ofRelease, List<Damage> others) {
  static Verification of(Home home) throws IOException {
    Releases releases = new Releases(home);
    Optional<String> current = releases.current();
    List<Damage> ofRelease = current.isPresent() ? releases.damage(current.get()) : List.of();
    List<Damage> others = new ArrayList<>(new Archive(home).damage());
    Editions editions = new Editions(home);
    for (EditionNote edition : editions.all()) {
      others.addAll(editions.damage(edition));
    }
    return new Verification(home, current, ofRelease, others);
  }

  /** Tells what was found and returns the exit code. */
  int print(PrintStream out) {
    out.println();
    if (ofRelease.isEmpty() && others.isEmpty()) {
      out.println("verified         every file is what was written");
      return ExitCode.DONE;
    }
    ofRelease.forEach(damage -> out.println("damaged          " + damage));
    others.forEach(damage -> out.println("damaged          " + damage));
    out.println(advice());
    return ExitCode.FAILED;
  }

  private String advice() {
    return ofRelease.isEmpty()
        ? "The current release is whole. The next release that is made makes damaged files of"
            + " editions again from the archive; deliver damaged files of the archive again."
        : "Check the disk. Then remove "
            + new Releases(home).folderOf(release.orElseThrow())
            + " and run 'klimatbokslut nightly': it makes the release again, and damaged files of"
            + " editions from the archive.";
  }
}
