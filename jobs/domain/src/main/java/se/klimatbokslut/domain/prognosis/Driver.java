package se.klimatbokslut.domain.prognosis;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import se.klimatbokslut.domain.quantity.Co2e;

/** What leads from a level to that of the next year; the best knowledge first. */
public enum Driver {
  /** The nation's growth in the same sector and gas. */
  SECTOR("sector-scaling") {
    @Override
    boolean knows(Nation nation, int year) {
      return bothYears(nation.sameGas(), year);
    }

    @Override
    Optional<Co2e> next(Step step) {
      return Optional.of(step.grown(step.nation().sameGas()));
    }
  },

  /** The nation's growth in the same sector, all greenhouse gases together. */
  SECTOR_OF_ALL_GASES("sector-scaling-of-all-gases") {
    @Override
    boolean knows(Nation nation, int year) {
      return bothYears(nation.allGases(), year);
    }

    @Override
    Optional<Co2e> next(Step step) {
      return Optional.of(step.grown(step.nation().allGases()));
    }
  },

  /** The nation's growth in total, where only that is known. */
  TOTAL("national-total") {
    @Override
    boolean knows(Nation nation, int year) {
      return nation.totalIn(year).isPresent() && nation.totalIn(year + 1).isPresent();
    }

    @Override
    Optional<Co2e> next(Step step) {
      Optional<Co2e> before = step.nation().totalIn(step.year());
      Optional<Co2e> after = step.nation().totalIn(step.year() + 1);
      return before.flatMap(from -> after.map(to -> Step.grown(step.level(), from, to)));
    }
  },

  /** The sector's own straight line, where nothing is known of the nation. */
  TREND("trend") {
    @Override
    boolean knows(Nation nation, int year) {
      return true;
    }

    @Override
    Optional<Co2e> next(Step step) {
      return step.trend().get().map(slope -> step.level().plus(slope)).map(Driver::atLeastZero);
    }
  };

  private static final double NEARLY_ALL = 0.9;

  private final String id;

  Driver(String id) {
    this.id = id;
  }

  /** As written in tables. */
  public String id() {
    return id;
  }

  /** Whether it can lead from a year to the next. */
  abstract boolean knows(Nation nation, int year);

  abstract Optional<Co2e> next(Step step);

  /** Sectors that both years have make up nearly all of the first; the few others are held. */
  private static boolean bothYears(SectorLevels levels, int year) {
    Co2e first = sum(levels, year, sector -> true);
    Co2e common = sum(levels, year, sector -> levels.at(sector, year + 1).isPresent());
    return first.compareTo(Co2e.ZERO) > 0 && common.compareTo(first.times(NEARLY_ALL)) >= 0;
  }

  private static Co2e sum(SectorLevels levels, int year, Predicate<String> counted) {
    return levels.sectors().stream()
        .filter(counted)
        .flatMap(sector -> levels.at(sector, year).stream())
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  private static Co2e atLeastZero(Co2e amount) {
    return amount.isNegative() ? Co2e.ZERO : amount;
  }

  /**
   * A sector on its way from one year to the next.
   *
   * @param level of the year
   * @param trend yearly change of the sector at the start, in tonnes; empty without enough years
   */
  record Step(String sector, int year, Co2e level, Supplier<Optional<Co2e>> trend, Nation nation) {
    /** A sector of which the nation has nothing is held. */
    Co2e grown(SectorLevels national) {
      Optional<Co2e> before = national.at(sector, year).filter(from -> !from.equals(Co2e.ZERO));
      Optional<Co2e> after = national.at(sector, year + 1);
      return before.flatMap(from -> after.map(to -> grown(level, from, to))).orElse(level);
    }

    static Co2e grown(Co2e level, Co2e from, Co2e to) {
      return level.times(to.toTonnes() / from.toTonnes());
    }
  }
}
