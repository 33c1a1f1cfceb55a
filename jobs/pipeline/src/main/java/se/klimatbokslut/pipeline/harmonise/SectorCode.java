package se.klimatbokslut.pipeline.harmonise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.pipeline.ingest.FoldedText;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** What a pair of sector labels means. */
record SectorCode(String sector, String subsector, Kind kind) {

  enum Kind {
    /** A sub-sector. */
    LEAF,
    /** A main sector with all its sub-sectors. */
    SECTOR_TOTAL,
    /** All main sectors together. */
    GRAND_TOTAL;

    private static Kind ofId(String id) {
      return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As written in vocabularies. */
    String id() {
      return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
  }

  /** Codes of all main sectors. */
  static List<String> mainSectors() {
    return Vocabulary.lines("sectors").stream()
        .filter(line -> line.text("subsector").equals("all"))
        .map(line -> line.text("sector"))
        .toList();
  }

  /** The label pairs of one family of publications. */
  static final class Labels {
    private final Map<List<String>, SectorCode> codes = new HashMap<>();
    private final Map<List<String>, SectorCode> folded = new HashMap<>();

    Labels(Edition edition) {
      String family = edition.labelFamily();
      edition
          .renamed()
          .forEach(alias -> codes.put(List.of(alias.mainLabel(), alias.subLabel()), code(alias)));
      Vocabulary.lines("sector-aliases").stream()
          .filter(line -> line.text("publication").equals(family))
          .forEach(
              line ->
                  codes.put(List.of(line.text("main_label"), line.text("sub_label")), code(line)));
      codes.forEach((labels, code) -> folded.put(folded(labels), code));
    }

    /** Labels that differ in case or white space alone mean the same. */
    Optional<SectorCode> codeOf(String mainLabel, String subLabel) {
      return Optional.ofNullable(folded.get(folded(List.of(mainLabel, subLabel))));
    }

    private static List<String> folded(List<String> labels) {
      return labels.stream().map(FoldedText::of).toList();
    }

    /** Labels of main sectors and of the grand total. */
    List<String> undivided() {
      return codes.entrySet().stream()
          .filter(entry -> entry.getValue().kind() != Kind.LEAF)
          .map(entry -> entry.getKey().get(0))
          .sorted()
          .toList();
    }

    List<String> known() {
      return codes.keySet().stream().map(pair -> String.join(" / ", pair)).sorted().toList();
    }

    private static SectorCode code(SectorAlias alias) {
      return new SectorCode(alias.sector(), alias.subsector(), Kind.ofId(alias.kind()));
    }

    private static SectorCode code(Vocabulary.Entry line) {
      return new SectorCode(
          line.text("sector"), line.text("subsector"), Kind.ofId(line.text("kind")));
    }
  }
}
