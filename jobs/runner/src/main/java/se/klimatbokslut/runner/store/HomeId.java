package se.klimatbokslut.runner.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * What tells one home from another where several share a database: a number made once, and the
 * place, because a copied home carries the number of its original.
 */
public final class HomeId {
  private HomeId() {}

  /** The id of a home, made when it has none. */
  public static String of(Home home) throws IOException {
    Path file = home.database().resolve("home-id");
    if (!Files.exists(file)) {
      Bytes.replace(file, UUID.randomUUID() + "\n");
    }
    return Files.readString(file).strip() + " " + home.root().toRealPath();
  }
}
