package se.klimatbokslut.pipeline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The publishers' own files, where the machine has them. Tests are skipped where it has not. */
public final class RealData {
  private RealData() {}

  public static ParsedFile read(String file) throws IOException {
    Path path = existing(file);
    Path sidecar = path.resolveSibling(Sidecar.nameFor(path.getFileName().toString()));
    Optional<byte[]> bytes =
        Files.exists(sidecar) ? Optional.of(Files.readAllBytes(sidecar)) : Optional.empty();
    return PublicationReader.read(path, path.getFileName().toString(), bytes);
  }

  /** With a sidecar of the test's own. */
  public static ParsedFile read(String file, String sidecar) throws IOException {
    Path path = existing(file);
    byte[] bytes = sidecar.getBytes(StandardCharsets.UTF_8);
    return PublicationReader.read(path, path.getFileName().toString(), Optional.of(bytes));
  }

  private static Path existing(String file) {
    Path path = folder().resolve(file);
    Assumptions.assumeTrue(
        Files.exists(path),
        () -> "No real data at " + path + "; name the folder in KLIMATBOKSLUT_REAL_DATA");
    return path;
  }

  private static Path folder() {
    String named = System.getenv("KLIMATBOKSLUT_REAL_DATA");
    return named != null
        ? Path.of(named)
        : Path.of(System.getProperty("klimatbokslut.root"), "..", "shared", "real-data");
  }
}
