package se.klimatbokslut.pipeline.targets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of a YAML file that somebody has written. */
public final class YamlFile {
  /** Fifty times the largest file that comes with the program. */
  public static final int MOST_BYTES = 256 * 1024;

  private YamlFile() {}

  /**
   * Reads a file; one that is too large, or no text, is a problem.
   *
   * @param name as people know the file
   * @throws IOException when it cannot be read
   */
  public static Optional<String> text(Path file, String name, List<TargetProblem> problems)
      throws IOException {
    byte[] bytes = beginning(file);
    if (bytes.length > MOST_BYTES) {
      problems.add(
          new TargetProblem(
              name,
              1,
              "found more than " + MOST_BYTES + " bytes, expected at most that many; split it"));
      return Optional.empty();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.add(new TargetProblem(name, 1, "found text that is not UTF-8, save it as UTF-8"));
      return Optional.empty();
    }
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }
}
