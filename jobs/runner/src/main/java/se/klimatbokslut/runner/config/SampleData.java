package se.klimatbokslut.runner.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small data that the program brings: publications that are made up, targets that are real. */
public final class SampleData {
  /** Folder of the sample data, set by the launcher. */
  public static final String FOLDER = "klimatbokslut.sample-data";

  /** Folder of the corrections, set by the launcher. */
  public static final String CORRECTIONS = "klimatbokslut.corrections";

  /** How the sidecar of a made-up publication begins its source. */
  public static final String SOURCE = "Sample data";

  private SampleData() {}

  public static Path inbox() {
    return folder().resolve("inbox");
  }

  public static Path targets() {
    return folder().resolve("targets");
  }

  /** Corrections that the program brings; there may be none. */
  public static Path corrections() {
    return Path.of(System.getProperty(CORRECTIONS, "schemas/corrections")).toAbsolutePath();
  }

  /** True for the bundled inbox under whatever name. */
  public static boolean isInbox(Path folder) throws IOException {
    Path bundled = Path.of(System.getProperty(FOLDER, "sample-data")).resolve("inbox");
    return Files.isDirectory(bundled)
        && Files.isDirectory(folder)
        && Files.isSameFile(bundled, folder);
  }

  private static Path folder() {
    Path folder = Path.of(System.getProperty(FOLDER, "sample-data")).toAbsolutePath();
    if (!Files.isDirectory(folder)) {
      throw new ConfigurationException(
          "No sample data in "
              + folder
              + ": give --inbox and --targets, or start with scripts/klimatbokslut");
    }
    return folder;
  }
}
