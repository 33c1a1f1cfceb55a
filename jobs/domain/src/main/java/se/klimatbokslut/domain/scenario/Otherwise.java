package se.klimatbokslut.domain.scenario;

import java.util.Arrays;
import se.klimatbokslut.domain.quantity.Co2e;

/** What emissions do without the measures of a scenario. */
public enum Otherwise {
  /** Every year is like the last one that the statistics hold. */
  LEVEL_HELD("level-held") {
    @Override
    Co2e in(ScopedSectors sectors, String sector, int year) {
      return sectors.levelOf(sector);
    }
  },
  /** Every sector goes on at its present pace. */
  TREND("trend") {
    @Override
    Co2e in(ScopedSectors sectors, String sector, int year) {
      return sectors.trendOf(sector, year);
    }
  };

  private final String id;

  Otherwise(String id) {
    this.id = id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a choice
   */
  public static Otherwise ofId(String id) {
    return Arrays.stream(values())
        .filter(choice -> choice.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Without measures emissions are level-held or follow the trend, not '"
                        + id
                        + "'"));
  }

  /** What a sector emits in a year. */
  abstract Co2e in(ScopedSectors sectors, String sector, int year);
}
