package se.klimatbokslut.runner.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Made-up plants and their yearly tonnes of CO2, which are inside their municipality's industry.
 */
final class Plants {
  static final int FIRST_YEAR = 2018;
  static final int LAST_YEAR = 2024;
  private static final double NOISE = 0.03;
  private static final double YEARLY_FALL = 0.01;

  /**
   * A plant.
   *
   * @param level tonnes in the first year
   */
  record Plant(String id, String townId, double level) {
    /** Whole tonnes. */
    long tonnesIn(int year) {
      double course = 1 - YEARLY_FALL * (year - FIRST_YEAR);
      return Math.round(level * course * (1 + NOISE * Chance.around0(id + year)));
    }
  }

  private static final List<Plant> ALL =
      List.of(
          new Plant("ssab-borlange", "SE-2081", 150_000),
          new Plant("sample-cement-works", "SE-0980", 900_000),
          new Plant("sample-heat-plant", "SE-0380", 120_000));

  private static final Map<String, Plant> BY_TOWN =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Plant::townId, plant -> plant));

  private Plants() {}

  static List<Plant> all() {
    return ALL;
  }

  static double tonnesIn(String townId, int year) {
    Plant plant = BY_TOWN.get(townId);
    return plant == null ? 0 : plant.tonnesIn(year);
  }
}
