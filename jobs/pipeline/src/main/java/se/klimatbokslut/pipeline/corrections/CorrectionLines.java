package se.klimatbokslut.pipeline.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.targets.TargetProblem;
import se.klimatbokslut.pipeline.targets.YamlLines;

/** The corrections of one file and the lines they are written on. */
final class CorrectionLines {
  private static final String CORRECTIONS = "corrections";

  private final String file;
  private final YamlLines lines;

  CorrectionLines(String file, YamlLines lines) {
    this.file = file;
    this.lines = lines;
  }

  List<Correction> corrections(JsonNode stated) {
    List<Correction> corrections = new ArrayList<>();
    for (JsonNode json : stated) {
      int line = lines.lineOf(List.of(CORRECTIONS, String.valueOf(corrections.size())));
      corrections.add(correction(json, new SourceCell(file, "", line, "")));
    }
    return corrections;
  }

  private static Correction correction(JsonNode json, SourceCell at) {
    JsonNode where = json.path("where");
    return new Correction(
        json.path("id").asText(),
        where.path("publication").asText(),
        where.path("edition").asText(),
        new Correction.Figure(
            where.path("municipality").asText(),
            where.path("sector").asText(),
            where.path("subsector").asText("all"),
            where.path("year").asInt()),
        json.path("reported").asText(),
        json.path("corrected").decimalValue(),
        json.path("reason").asText(),
        json.path("source").asText(),
        json.path("expect").decimalValue(),
        at);
  }

  TargetProblem problem(int position, List<String> path, String message) {
    List<String> whole = new ArrayList<>(List.of(CORRECTIONS, String.valueOf(position)));
    whole.addAll(path);
    return new TargetProblem(file, lines.lineOf(whole), message);
  }
}
