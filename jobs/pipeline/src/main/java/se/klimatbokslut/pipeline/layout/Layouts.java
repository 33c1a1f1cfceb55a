package se.klimatbokslut.pipeline.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import se.klimatbokslut.pipeline.targets.SchemaCheck;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.targets.YamlLines;
import se.klimatbokslut.pipeline.vocabulary.Nearest;
import se.klimatbokslut.pipeline.vocabulary.Schemas;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** The declared layouts: those of the program and those of a user's schemas. */
public final class Layouts {
  private static final SchemaCheck CHECK =
      new SchemaCheck("/schemas/layouts/layout-file.schema.json");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Map<String, List<Layout>> READ = new HashMap<>();

  private Layouts() {}

  /**
   * Every layout, by the name of its file.
   *
   * @throws LayoutFilesException with every mistake of every file
   */
  public static synchronized List<Layout> all() {
    return READ.computeIfAbsent(
        Schemas.folder().map(Object::toString).orElse(""), folder -> read());
  }

  /** Those of one publication. */
  public static List<Layout> of(String publication) {
    return all().stream().filter(layout -> layout.publication().equals(publication)).toList();
  }

  private static List<Layout> read() {
    return read(Schemas.in("layouts", ".yaml"));
  }

  static List<Layout> read(List<Schemas.Text> files) {
    List<TargetProblem> problems = new ArrayList<>();
    List<Layout> layouts = new ArrayList<>();
    for (Schemas.Text file : files) {
      int before = problems.size();
      JsonNode content = CHECK.read(file.name(), file.content(), problems);
      if (problems.size() == before) {
        problems.addAll(new Checks(file, content).problems());
      }
      if (problems.size() == before) {
        layouts.add(bound(content, file));
      }
    }
    if (!problems.isEmpty()) {
      throw new LayoutFilesException(problems);
    }
    return List.copyOf(layouts);
  }

  private static Layout bound(JsonNode content, Schemas.Text file) {
    try {
      return MAPPER.treeToValue(content, Layout.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file.name() + " fits its schema and no layout", e);
    }
  }

  /** What the schema cannot say. */
  private record Checks(Schemas.Text file, JsonNode content) {
    List<TargetProblem> problems() {
      List<TargetProblem> problems = new ArrayList<>();
      String publication = content.path("publication").asText();
      List<String> known =
          Vocabulary.lines("publications").stream().map(line -> line.text("publication")).toList();
      if (!known.contains(publication)) {
        problems.add(
            problem(
                List.of("publication"),
                "found the publication '%s', the nearest that vocabularies/publications.csv lists is '%s'; add a line for it there"
                    .formatted(publication, Nearest.to(publication, known))));
      }
      expression(content.path("edition_date"), List.of("edition_date", "file_name"), problems);
      int position = 0;
      for (JsonNode table : content.path("tables")) {
        List<String> path = List.of("tables", String.valueOf(position++));
        expression(table, List.of(path.get(0), path.get(1), "sheet"), problems);
        parts(table, path, problems);
      }
      return problems;
    }

    private void expression(JsonNode holder, List<String> path, List<TargetProblem> problems) {
      String expression = holder.path(path.get(path.size() - 1)).asText();
      try {
        Pattern.compile(expression);
      } catch (PatternSyntaxException e) {
        problems.add(
            problem(path, "found '" + expression + "', no regular expression: " + e.getMessage()));
      }
    }

    /** Year and sector come from a column or from the headings, and not from both. */
    private void parts(JsonNode table, List<String> path, List<TargetProblem> problems) {
      HeadingPattern headings = new HeadingPattern(table.at("/value/headings").asText());
      for (String part : List.of("year", "sector", "subsector")) {
        boolean twice = table.has(part) && headings.says(part);
        boolean never = !part.equals("subsector") && !table.has(part) && !headings.says(part);
        if (twice || never) {
          problems.add(
              problem(
                  path,
                  "found the %s %s, expected it once: as '%s: {heading: ...}' or as {%s} in the headings of values"
                      .formatted(part, twice ? "twice" : "nowhere", part, part)));
        }
      }
    }

    private TargetProblem problem(List<String> path, String message) {
      return new TargetProblem(file.name(), new YamlLines(file.content()).lineOf(path), message);
    }
  }
}
