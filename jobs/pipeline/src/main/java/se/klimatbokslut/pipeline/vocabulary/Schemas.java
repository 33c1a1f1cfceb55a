package se.klimatbokslut.pipeline.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files of the schemas module, and those of a folder that a user keeps beside them. Executors of a
 * cluster find the folder by the same system property.
 */
public final class Schemas {
  /** System property that names the folder; without it there is none. */
  public static final String FOLDER = "klimatbokslut.schemas";

  private static final String BUNDLED = "/schemas/";

  private Schemas() {}

  /**
   * A file.
   *
   * @param name as people know it: {@code schemas/layouts/x.yaml}, or the path of a user's file
   */
  public record Text(String name, String content) {}

  /** The folder that a user keeps. */
  public static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty(FOLDER))
        .filter(stated -> !stated.isBlank())
        .map(Path::of);
  }

  /** A file of the program and, behind it, the user's of the same name; at least one of the two. */
  static List<Text> of(String name) {
    List<Text> texts = new ArrayList<>();
    bundled(name).ifPresent(texts::add);
    folder()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .ifPresent(file -> texts.add(text(file, file.toString())));
    if (texts.isEmpty()) {
      throw new IllegalStateException("No file " + BUNDLED + name);
    }
    return texts;
  }

  /** Every file of a folder, by name; a user's file takes the place of one of the same name. */
  public static List<Text> in(String folder, String ending) {
    Map<String, Text> byName = new TreeMap<>();
    bundledIn(folder, ending, byName);
    folder()
        .map(own -> own.resolve(folder))
        .filter(Files::isDirectory)
        .ifPresent(own -> add(own, ending, own + "/", byName));
    return List.copyOf(byName.values());
  }

  private static void bundledIn(String folder, String ending, Map<String, Text> byName) {
    URL url = Schemas.class.getResource(BUNDLED + folder);
    String shown = "schemas/" + folder + "/";
    try {
      if (url != null && url.openConnection() instanceof JarURLConnection entry) {
        Path jar = Path.of(entry.getJarFileURL().toURI());
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
          add(inside.getPath(BUNDLED + folder), ending, shown, byName);
        }
      } else if (url != null) {
        add(Path.of(url.toURI()), ending, shown, byName);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + BUNDLED + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not know where it is", e);
    }
  }

  private static void add(Path folder, String ending, String shown, Map<String, Text> byName) {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> Map.entry(file.getFileName().toString(), file))
          .filter(file -> file.getKey().endsWith(ending) && !file.getKey().startsWith("."))
          .forEach(file -> byName.put(file.getKey(), text(file.getValue(), shown + file.getKey())));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  private static Text text(Path file, String shown) {
    try {
      return new Text(shown, Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Cannot read " + shown + ": it has to be text in UTF-8 that this user may read", e);
    }
  }

  private static Optional<Text> bundled(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(BUNDLED + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new Text("schemas/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + BUNDLED + name, e);
    }
  }
}
