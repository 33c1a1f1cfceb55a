package se.klimatbokslut.runner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {
  @TempDir Path folder;

  @Test
  void homeIsItsOwnersAlone() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Home home = new Home(folder.resolve("home"));
    home.create();
    Path delivered = Files.writeString(folder.resolve("a.csv"), "a");
    Path kept = new Archive(home).keep(delivered, Bytes.sha256(delivered));
    new Releases(home).makeCurrent("new");
    new RunLog(home).add(new RunLog.Run("", "", "nightly", 0, ""));
    HomeLock.take(home, "nightly").orElseThrow().close();

    assertThat(permissions(home.root())).isEqualTo("rwx------");
    assertThat(home.folders()).allMatch(made -> permissions(made).equals("rwx------"));
    assertThat(permissions(kept)).isEqualTo("rw-------");
    assertThat(permissions(home.current())).isEqualTo("rw-------");
    assertThat(permissions(home.logs().resolve("runs.jsonl"))).isEqualTo("rw-------");
    assertThat(permissions(home.database().resolve("run.lock"))).isEqualTo("rw-------");
  }

  private static String permissions(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
