package se.klimatbokslut.publish.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** The vocabulary that maps sectors to the GPC, as a file of the package. */
final class Crosswalk {
  private static final String RESOURCE = "/schemas/vocabularies/gpc-crosswalk.csv";

  private Crosswalk() {}

  static void write(Path folder) throws IOException {
    try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("No vocabulary at " + RESOURCE);
      }
      Files.copy(in, folder.resolve("gpc/crosswalk.csv"));
    }
  }
}
