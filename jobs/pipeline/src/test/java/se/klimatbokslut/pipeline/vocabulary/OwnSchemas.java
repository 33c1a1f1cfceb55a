package se.klimatbokslut.pipeline.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A user's folder of schemas, in force until it is closed. */
public final class OwnSchemas implements AutoCloseable {
  private final Path folder;

  private OwnSchemas(Path folder) {
    this.folder = folder;
  }

  public static OwnSchemas in(Path folder) {
    System.setProperty(Schemas.FOLDER, folder.toString());
    return new OwnSchemas(folder);
  }

  /**
   * Writes a file before the program reads the folder.
   *
   * @param name such as {@code layouts/x.yaml}
   */
  public OwnSchemas with(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return this;
  }

  @Override
  public void close() {
    System.clearProperty(Schemas.FOLDER);
  }
}
