package se.klimatbokslut.publish.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Names of consumption categories in one language. */
public final class ConsumptionLabels {
  private final Map<String, String> labels;

  private ConsumptionLabels(Map<String, String> labels) {
    this.labels = labels;
  }

  /** Labels in Swedish or Danish; in English as the publication has them. */
  public static ConsumptionLabels load(Locale language) {
    String code = language.getLanguage();
    String column = code.equals("en") ? "label" : "label_" + code;
    Map<String, String> labels = new HashMap<>();
    Vocabulary.lines("consumption-categories")
        .forEach(line -> labels.put(line.text("category"), line.text(column)));
    return new ConsumptionLabels(labels);
  }

  /** The label, or the code itself for a category that the vocabulary lacks. */
  public String of(String category) {
    return labels.getOrDefault(category, category);
  }
}
