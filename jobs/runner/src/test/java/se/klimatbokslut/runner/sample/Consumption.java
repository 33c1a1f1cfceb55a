package se.klimatbokslut.runner.sample;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.domain.place.Country;

/** Made-up kilograms of household consumption per person. */
final class Consumption {
  static final String SIDECAR =
      """
      publication: konsumtionskompassen
      edition_date: 2026-01-15
      year: 2023
      version: "2.0"
      """;

  private static final int LEAST = 4_500;
  private static final int RANGE = 2_000;
  private static final int GROUPS = 9;

  private Consumption() {}

  static List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("Kommunkod", "kommunnamn", "Kommungrupp_kod", "Total_emissions_per_capita"));
    Towns.of(new Country("SE")).forEach(town -> rows.add(row(town)));
    rows.add(List.of("", "Sweden", "", LEAST + RANGE / 2));
    return rows;
  }

  private static List<Object> row(Town town) {
    int group = 1 + (int) (GROUPS * Chance.of("group " + town.id()));
    long kilograms = LEAST + Math.round(RANGE * Chance.of("consumption " + town.id()));
    return List.of(town.code(), town.name(), group, kilograms);
  }
}
