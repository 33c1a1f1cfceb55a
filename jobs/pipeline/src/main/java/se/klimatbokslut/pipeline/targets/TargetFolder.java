package se.klimatbokslut.pipeline.targets;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Places;

/** A folder of target files, one YAML file an area. */
public final class TargetFolder {
  private TargetFolder() {}

  /**
   * A target with the area it is for, as its file states it.
   *
   * @param definition one line of JSON
   */
  public record StatedTarget(String areaId, String areaName, String definition) {}

  /**
   * What a source says of an area that is no target: a result, a slogan, a target of a group.
   *
   * @param position in its file, from 1
   */
  public record StatedNote(
      String areaId, String areaName, int position, String text, String source) {}

  /** The target files of a folder by name. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /**
   * Reads all files of a folder.
   *
   * @throws TargetFilesException with every mistake of every file
   * @throws IOException when a file cannot be read
   */
  public static List<StatedTarget> read(Path folder) throws IOException, TargetFilesException {
    List<TargetProblem> problems = new ArrayList<>();
    List<StatedTarget> targets = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Map<String, String> places = Places.names();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      int before = problems.size();
      Optional<String> text = YamlFile.text(file, name, problems);
      if (text.isEmpty()) {
        continue;
      }
      String yaml = text.get();
      TargetFile stated = TargetFile.read(name, yaml, problems);
      if (problems.size() == before) {
        problems.addAll(new FileChecks(stated, new YamlLines(yaml), places).problems(ids));
        targets.addAll(targetsOf(stated.content()));
      }
    }
    if (!problems.isEmpty()) {
      throw new TargetFilesException(problems);
    }
    return targets;
  }

  /**
   * What the files of a folder say that is no target. The files have been read as targets before.
   *
   * @throws TargetFilesException with every mistake of every file
   * @throws IOException when a file cannot be read
   */
  public static List<StatedNote> notes(Path folder) throws IOException, TargetFilesException {
    List<TargetProblem> problems = new ArrayList<>();
    List<StatedNote> notes = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      YamlFile.text(file, name, problems)
          .map(yaml -> TargetFile.read(name, yaml, problems).content())
          .ifPresent(content -> notes.addAll(notesOf(content)));
    }
    if (!problems.isEmpty()) {
      throw new TargetFilesException(problems);
    }
    return notes;
  }

  private static List<StatedNote> notesOf(JsonNode file) {
    List<StatedNote> notes = new ArrayList<>();
    for (JsonNode note : file.path("notes")) {
      notes.add(
          new StatedNote(
              file.path("area").asText(),
              file.path("name").asText(),
              notes.size() + 1,
              note.path("text").asText(),
              SourceText.of(note.path("source"))));
    }
    return notes;
  }

  private static List<StatedTarget> targetsOf(JsonNode file) {
    List<StatedTarget> targets = new ArrayList<>();
    for (JsonNode target : file.path("targets")) {
      targets.add(
          new StatedTarget(
              file.path("area").asText(), file.path("name").asText(), target.toString()));
    }
    return targets;
  }

  /** What the schema cannot say: names that must fit what other files and vocabularies hold. */
  private record FileChecks(TargetFile file, YamlLines lines, Map<String, String> places) {
    List<TargetProblem> problems(Set<String> idsSoFar) {
      List<TargetProblem> problems = new ArrayList<>();
      String area = file.content().path("area").asText();
      unknownArea(area, List.of("area")).ifPresent(problems::add);
      int position = 0;
      for (JsonNode target : file.content().path("targets")) {
        String id = target.path("id").asText();
        List<String> path = List.of("targets", String.valueOf(position++), "id");
        if (!idsSoFar.add(id)) {
          problems.add(problem(path, "found the id '" + id + "' a second time, expected it once"));
        }
        if (!id.startsWith(area + "-")) {
          problems.add(
              problem(
                  path, "found the id '" + id + "', expected it to start with '" + area + "-'"));
        }
        setBy(target, path.subList(0, 2)).ifPresent(problems::add);
        problems.addAll(yearsOutOfOrder(target, path.subList(0, 2)));
        problems.addAll(facilities(target, path.subList(0, 2)));
      }
      return problems;
    }

    private Optional<TargetProblem> setBy(JsonNode target, List<String> path) {
      return target.has("set_by")
          ? unknownArea(target.path("set_by").asText(), with(path, "set_by"))
          : Optional.empty();
    }

    private Optional<TargetProblem> unknownArea(String area, List<String> path) {
      return places.containsKey(area)
          ? Optional.empty()
          : Optional.of(
              problem(
                  path,
                  "found area '"
                      + area
                      + "', the nearest known one is '"
                      + Nearest.to(area, places.keySet())
                      + "'"));
    }

    private List<TargetProblem> facilities(JsonNode target, List<String> path) {
      return ExcludedFacilities.mistakes(target.path("scope")).stream()
          .map(mistake -> problem(mistake.under(path), mistake.message()))
          .toList();
    }

    private List<TargetProblem> yearsOutOfOrder(JsonNode target, List<String> path) {
      List<TargetProblem> problems = new ArrayList<>();
      int first = target.at("/period/first").asInt();
      int last = target.at("/period/last").asInt();
      if (last < first) {
        problems.add(outOfOrder(path, "period", "a period from " + first + " to " + last));
      }
      int base = target.path("base_year").asInt();
      for (String end : List.of("target_year", "end_year", "year")) {
        int year = target.path(end).asInt();
        if (target.has(end) && year <= base) {
          problems.add(outOfOrder(path, end, end + " " + year + " and base_year " + base));
        }
      }
      for (JsonNode frame : target.path("frames")) {
        int year = frame.path("year").asInt();
        if (target.has("base_year") && year <= base) {
          problems.add(outOfOrder(path, "frames", "a frame of " + year + " and base_year " + base));
        }
      }
      return problems;
    }

    private TargetProblem outOfOrder(List<String> target, String key, String found) {
      return problem(with(target, key), "found " + found + ", expected the later year last");
    }

    private static List<String> with(List<String> path, String key) {
      List<String> longer = new ArrayList<>(path);
      longer.add(key);
      return longer;
    }

    private TargetProblem problem(List<String> path, String message) {
      return new TargetProblem(file.name(), lines.lineOf(path), message);
    }
  }
}
