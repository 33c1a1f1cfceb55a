package se.klimatbokslut.publish.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Names of main sectors in one language. */
public final class SectorLabels {
  private final Map<String, String> labels;

  private SectorLabels(Map<String, String> labels) {
    this.labels = labels;
  }

  /** Labels in Swedish, Danish or English. */
  public static SectorLabels load(Locale language) {
    String column = "label_" + language.getLanguage();
    Map<String, String> labels = new HashMap<>();
    Vocabulary.lines("sectors").stream()
        .filter(line -> line.text("subsector").equals("all"))
        .forEach(line -> labels.put(line.text("sector"), line.text(column)));
    return new SectorLabels(labels);
  }

  /** The label, or the code itself for a sector that the vocabulary lacks. */
  public String of(String sector) {
    return labels.getOrDefault(sector, sector);
  }
}
