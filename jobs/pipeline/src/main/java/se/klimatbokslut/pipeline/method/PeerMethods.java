package se.klimatbokslut.pipeline.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.klimatbokslut.domain.trend.PeerMethod;
import se.klimatbokslut.pipeline.vocabulary.Nearest;

/** The named public methods, as the schemas module holds their parameters. */
public final class PeerMethods {
  private static final String FOLDER = "/schemas/methods/";
  private static final List<String> IDS = List.of("klimatkollen-2026", "klimatkollen-2024");

  /** Read when the first method is asked for. */
  private static final class Read {
    private static final List<PeerMethod> METHODS = IDS.stream().map(PeerMethods::read).toList();
  }

  private PeerMethods() {}

  public static List<PeerMethod> all() {
    return Read.METHODS;
  }

  /**
   * @throws IllegalArgumentException when no method has the id; names the nearest
   */
  public static PeerMethod ofId(String id) {
    return all().stream()
        .filter(method -> method.basis().id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No method is called '%s'; the nearest is '%s'. Methods: %s"
                        .formatted(id, Nearest.to(id, IDS), String.join(", ", IDS))));
  }

  /** Text of a file among the methods. */
  static String resource(String file) {
    try (InputStream in = PeerMethods.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("No file " + FOLDER + file + " in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FOLDER + file, e);
    }
  }

  private static PeerMethod read(String id) {
    String file = id + ".yaml";
    return MethodFile.read(file, resource(file));
  }
}
