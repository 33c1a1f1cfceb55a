package se.klimatbokslut.runner.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Vocabulary;

/** Made-up household consumption by category, with a point in place of each boundary. */
final class ConsumptionByCategory {
  static final String SIDECAR =
      """
      publication: konsumtionskompassen-categories
      edition_date: 2022-03-15
      year: 2019
      version: "1.0"
      """;

  private static final String TOTAL = "Total emissions";
  private static final int LEAST = 1_000;
  private static final int RANGE = 8_000;

  private ConsumptionByCategory() {}

  static String json() {
    return Towns.of(new Country("SE")).stream()
        .map(ConsumptionByCategory::feature)
        .collect(
            Collectors.joining(
                ",\n", "[{\"features\": [\n", "\n], \"type\": \"FeatureCollection\"}]\n"));
  }

  private static String feature(Town town) {
    List<String> properties = new ArrayList<>();
    long sum = 0;
    for (Vocabulary.Entry line : Vocabulary.lines("consumption-categories")) {
      String label = line.text("label");
      if (!label.equals(TOTAL)) {
        long tenths = LEAST + Math.round(RANGE * Chance.of(label + town.id()));
        sum += tenths;
        properties.add(property(label, tenths));
      }
    }
    properties.add(property(TOTAL, sum));
    return "{\"geometry\": {\"coordinates\": [0, 0], \"type\": \"Point\"}, \"properties\": {%s, \"Kommunkod\": %d, \"kom_namn\": \"%s\"}}"
        .formatted(String.join(", ", properties), Integer.parseInt(town.code()), town.name());
  }

  private static String property(String label, long tenths) {
    return String.format(Locale.ROOT, "\"%s\": %d.%d", label, tenths / 10, tenths % 10);
  }
}
