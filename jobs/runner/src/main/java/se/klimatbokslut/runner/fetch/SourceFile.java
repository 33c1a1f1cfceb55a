package se.klimatbokslut.runner.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.targets.SchemaCheck;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.targets.YamlLines;
import se.klimatbokslut.runner.config.ConfigurationException;

/** The sources that a YAML file lists. */
final class SourceFile {
  private static final SchemaCheck CHECK =
      new SchemaCheck("/schemas/sources/source-file.schema.json");
  private static final String BUNDLED = "/schemas/sources/sources.yaml";

  private SourceFile() {}

  /**
   * Reads a file, or the list that the program brings.
   *
   * @throws ConfigurationException with every mistake of the file
   */
  static List<Source> read(Optional<Path> file) {
    return file.isPresent()
        ? of(file.get().toString(), text(file.get()))
        : of("schemas/sources/sources.yaml", bundled());
  }

  /**
   * Reads a text.
   *
   * @throws ConfigurationException with every mistake in it
   */
  static List<Source> of(String name, String yaml) {
    List<TargetProblem> problems = new ArrayList<>();
    JsonNode content = CHECK.read(name, yaml, problems);
    if (problems.isEmpty()) {
      SourceChecks checks = new SourceChecks(name, new YamlLines(yaml));
      problems.addAll(checks.problems(content.path("sources")));
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(message(problems));
    }
    List<Source> sources = new ArrayList<>();
    content.path("sources").forEach(source -> sources.add(SourceDefinition.read(source)));
    return sources;
  }

  private static String message(List<TargetProblem> problems) {
    return problems.stream()
        .sorted(Comparator.comparingInt(TargetProblem::line))
        .map(TargetProblem::toString)
        .collect(Collectors.joining("\n", "The list of sources has mistakes; correct them:\n", ""));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(file + " is not UTF-8: save it as UTF-8.");
    } catch (IOException e) {
      throw new ConfigurationException(
          "Cannot read the sources in " + file + ": no such file, or this user may not read it.");
    }
  }

  private static String bundled() {
    try (InputStream in = SourceFile.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("No sources at " + BUNDLED);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the sources " + BUNDLED, e);
    }
  }
}
