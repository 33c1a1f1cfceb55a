package se.klimatbokslut.pipeline.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.targets.SchemaCheck;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.targets.YamlFile;
import se.klimatbokslut.pipeline.targets.YamlLines;

/** Corrections as the YAML files of a folder state them. */
public final class CorrectionFiles {
  private static final SchemaCheck CHECK =
      new SchemaCheck("/schemas/corrections/correction-file.schema.json");

  private CorrectionFiles() {}

  /** The files that count, by name; none when there is no such folder. */
  public static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(CorrectionFiles::counts).sorted().toList();
    }
  }

  private static boolean counts(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && name.endsWith(".yaml") && !name.startsWith(".");
  }

  /**
   * Reads all corrections, in the order of files and lines.
   *
   * @throws CorrectionFilesException with every mistake of every file
   * @throws IOException when a file cannot be read
   */
  public static List<Correction> read(Path folder) throws IOException {
    List<TargetProblem> problems = new ArrayList<>();
    List<Correction> corrections = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : in(folder)) {
      corrections.addAll(read(file, ids, problems));
    }
    if (!problems.isEmpty()) {
      throw new CorrectionFilesException(problems);
    }
    return corrections;
  }

  private static List<Correction> read(Path file, Set<String> ids, List<TargetProblem> problems)
      throws IOException {
    String name = file.getFileName().toString();
    int before = problems.size();
    String yaml = YamlFile.text(file, name, problems).orElse("");
    JsonNode content = problems.size() == before ? CHECK.read(name, yaml, problems) : null;
    if (content == null || problems.size() > before) {
      return List.of();
    }
    CorrectionLines lines = new CorrectionLines(name, new YamlLines(yaml));
    problems.addAll(new CorrectionChecks(lines).problems(content.path("corrections"), ids));
    return lines.corrections(content.path("corrections"));
  }
}
