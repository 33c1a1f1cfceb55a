package se.klimatbokslut.runner.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of the committed sample data. */
public record SampleFolder(String name) {
  /** Every file except descriptions, in the order of their names. */
  public List<Path> files() {
    try (Stream<Path> files = Files.list(path())) {
      return files
          .filter(file -> !file.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    String root = Objects.requireNonNull(System.getProperty("klimatbokslut.root"));
    return Path.of(root, "sample-data", name);
  }
}
