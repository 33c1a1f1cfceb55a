package se.klimatbokslut.domain.prognosis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.trend.StraightLine;

/** Yearly changes of an area's sectors by their straight lines; each is worked out once. */
final class Trends {
  private final SectorLevels levels;
  private final Map<List<Object>, Optional<Co2e>> slopes = new HashMap<>();

  Trends(SectorLevels levels) {
    this.levels = levels;
  }

  /** The slope of a sector as known in a year; empty with fewer than two years from 2015 on. */
  Optional<Co2e> of(String sector, int lastYear) {
    return slopes.computeIfAbsent(List.of(sector, lastYear), key -> slope(sector, lastYear));
  }

  private Optional<Co2e> slope(String sector, int lastYear) {
    SortedMap<Integer, BigDecimal> tonnes = new TreeMap<>();
    levels
        .of(sector)
        .headMap(lastYear + 1)
        .forEach((year, amount) -> tonnes.put(year, amount.tonnes()));
    return StraightLine.through(tonnes).map(line -> Co2e.ofTonnes(line.slope()));
  }
}
