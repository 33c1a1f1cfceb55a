package se.klimatbokslut.runner.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import se.klimatbokslut.runner.store.Home;

/**
 * Figures about the last run and the current release in the text format of Prometheus, for the
 * folder that node_exporter's textfile collector reads. Readers see the old or the new file.
 */
final class MetricsFile implements Watcher {
  private static final String FILE = "KLIMATBOKSLUT_METRICS_FILE";
  private static final String OPTION = "--metrics";
  private static final String NAME = "klimatbokslut.prom";

  private final Path file;

  MetricsFile(Path file) {
    this.file = file;
  }

  static MetricsFile of(Home home, Optional<Path> option, Variables variables) {
    Path usual = home.metrics().resolve(NAME);
    Optional<Path> stated =
        option.isPresent()
            ? variables.writable(OPTION, option.get().toString())
            : variables.file(FILE);
    return new MetricsFile(stated.orElse(usual));
  }

  @Override
  public String task() {
    return "write the metrics to " + file;
  }

  @Override
  public void ended(EndedRun run) throws IOException {
    Metrics metrics = new Metrics(run);
    try {
      run.release().ifPresent(metrics::addRelease);
    } finally {
      replace(metrics);
    }
  }

  private void replace(Metrics metrics) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Path unfinished =
        file.resolveSibling("." + file.getFileName() + "-" + ProcessHandle.current().pid());
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        metrics.write(out);
      }
      letOthersRead(unfinished);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** The exporter is another user. */
  private static void letOthersRead(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
