package se.klimatbokslut.runner.sample;

import java.util.Map;
import java.util.Set;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * Made-up emissions of municipalities in tenths of a tonne: people x level of the sector x a local
 * factor x the sector's course x a local pace x a little noise.
 */
final class Emissions {
  private static final int LEVEL_YEAR = 2020;
  private static final int PACE_FROM = 2018;
  private static final double NOISE = 0.015;
  private static final double TENTHS = 10;
  private static final double LARGEST_RESTATEMENT = 0.03;
  private static final double WITHOUT_INTERNATIONAL = 0.6;
  private static final double SLOWEST = -0.005;
  private static final double PACE_RANGE = 0.05;

  /** Share by which a municipality falls each year beyond the course of its sectors. */
  private static final Map<String, Double> PACES =
      Map.of(
          "SE-0180", 0.02,
          "SE-0380", 0.03,
          "SE-0484", 0.16,
          "SE-1280", 0.16,
          "SE-1281", 0.17,
          "SE-1490", 0.12,
          "SE-1480", 0.02,
          "SE-2081", 0.03,
          "SE-2482", 0.151);

  /** Levels against that of all others. */
  private static final Map<String, Double> LEVELS =
      Map.of("SE-0180", 0.37, "SE-0380", 1.25, "SE-2081", 1.25);

  /** Without a local factor, so that their targets are not judged by chance. */
  private static final Set<String> ORDINARY =
      Set.of(
          "SE-0180", "SE-0380", "SE-1280", "SE-1281", "SE-1480", "SE-1490", "SE-2081", "SE-2482");

  /** Restated alike in all sectors, so that a verdict depends on the edition. */
  private static final Set<String> RESTATED = Set.of("SE-2482");

  private final Gas gas;
  private final boolean older;

  /**
   * @param older as an edition before had them
   */
  Emissions(Gas gas, boolean older) {
    this.gas = gas;
    this.older = older;
  }

  long tenths(Town town, Sector sector, int year) {
    double tonnes = town.people() * perPerson(sector) * local(town, sector);
    double change = sector.courseIn(year) * pace(town, year) * noise(town, sector, year);
    double plant = sector == Sector.INDUSTRY ? Plants.tonnesIn(town.id(), year) : 0;
    double stated = tonnes * change * restatement(town, sector) + plant;
    return Math.round(stated * TENTHS);
  }

  private double perPerson(Sector sector) {
    return sector.carbonDioxide() + (gas == Gas.GHG ? sector.otherGases() : 0);
  }

  private static double local(Town town, Sector sector) {
    double level = LEVELS.getOrDefault(town.id(), 1.0);
    String words = "local " + town.id() + sector;
    if (sector == Sector.INTERNATIONAL && Chance.of(words) < WITHOUT_INTERNATIONAL) {
      return 0;
    }
    double spread = ORDINARY.contains(town.id()) ? 0 : sector.spread();
    return level * StrictMath.exp(spread * Chance.around0(words) / 2);
  }

  private static double pace(Town town, int year) {
    double madeUp = SLOWEST + PACE_RANGE * Chance.of("pace " + town.id());
    double pace = PACES.getOrDefault(town.id(), madeUp);
    return StrictMath.exp(-pace * Math.max(0, year - PACE_FROM))
        / StrictMath.exp(-pace * (LEVEL_YEAR - PACE_FROM));
  }

  private static double noise(Town town, Sector sector, int year) {
    double size = ORDINARY.contains(town.id()) ? 0 : NOISE;
    return 1 + size * Chance.around0("noise " + town.id() + sector + year);
  }

  private double restatement(Town town, Sector sector) {
    if (!older) {
      return 1;
    }
    double chance = Chance.around0("restated " + town.id() + sector);
    return 1 + LARGEST_RESTATEMENT * (RESTATED.contains(town.id()) ? -1 : chance);
  }
}
