package se.klimatbokslut.domain.prognosis;

import se.klimatbokslut.domain.Given;

/** Levels as a person would write them: {@code levels("industry", "2020: 100, 2021: 90")}. */
final class Levels {
  private Levels() {}

  static SectorLevels levels(String... sectorsAndYears) {
    SectorLevels.Builder levels = SectorLevels.builder();
    for (int i = 0; i < sectorsAndYears.length; i += 2) {
      String sector = sectorsAndYears[i];
      Given.amounts(sectorsAndYears[i + 1])
          .forEach((year, amount) -> levels.add(sector, year, amount));
    }
    return levels.build();
  }

  static Nation nation(String... sectorsAndYears) {
    return Nation.of(levels(sectorsAndYears), SectorLevels.NONE);
  }
}
