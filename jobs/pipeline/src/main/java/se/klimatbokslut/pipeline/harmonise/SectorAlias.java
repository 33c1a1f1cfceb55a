package se.klimatbokslut.pipeline.harmonise;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.ingest.RawEmission;

/** A pair of labels with what it means, as a line of {@code sector-aliases.csv} says it. */
record SectorAlias(String mainLabel, String subLabel, SectorCode code) {
  String labels() {
    return mainLabel + " / " + subLabel;
  }

  /** The line that gives the labels of a row the same meaning. */
  String lineFor(RawEmission row, Edition edition) {
    return Stream.of(
            edition.labelFamily(),
            row.mainLabel(),
            row.subLabel(),
            code.sector(),
            code.subsector(),
            code.kind().id(),
            edition.fileName())
        .map(SectorAlias::cell)
        .collect(Collectors.joining(","));
  }

  private static String cell(String text) {
    return text.contains(",") || text.contains("\"")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
