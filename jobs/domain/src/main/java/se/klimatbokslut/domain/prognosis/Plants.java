package se.klimatbokslut.domain.prognosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * Plants with verified emissions of their own, of which an estimate needs no national growth.
 *
 * @param list each with the area and the sector that it lies in
 */
public record Plants(List<Plant> list) {
  public static final Plants NONE = new Plants(List.of());

  /** One plant's emissions by year. */
  public record Plant(String id, String areaId, String sector, Map<Integer, Co2e> years) {
    boolean isKnown(int from, int to) {
      return IntStream.rangeClosed(from, to).allMatch(years::containsKey);
    }

    Optional<Co2e> in(int year) {
      return Optional.ofNullable(years.get(year));
    }
  }

  public Plants {
    list = List.copyOf(list);
  }

  /** Those whose emissions are known for every year of a span. */
  Plants known(int from, int to) {
    return new Plants(list.stream().filter(plant -> plant.isKnown(from, to)).toList());
  }

  Plants in(String areaId) {
    return new Plants(list.stream().filter(plant -> plant.areaId().equals(areaId)).toList());
  }

  Co2e emitted(String sector, int year) {
    return list.stream()
        .filter(plant -> plant.sector().equals(sector))
        .flatMap(plant -> plant.in(year).stream())
        .reduce(Co2e.ZERO, Co2e::plus);
  }

  /** Levels without these plants; a sector that would become negative does not hold them. */
  SectorLevels takenOff(SectorLevels levels) {
    if (list.isEmpty()) {
      return levels;
    }
    SectorLevels.Builder rest = SectorLevels.builder();
    for (String sector : levels.sectors()) {
      boolean inside = holds(levels, sector);
      levels
          .of(sector)
          .forEach(
              (year, amount) ->
                  rest.add(sector, year, inside ? amount.minus(emitted(sector, year)) : amount));
    }
    return rest.build();
  }

  /** Whether a sector emits at least as much as the plants that should lie in it. */
  boolean holds(SectorLevels levels, String sector) {
    return levels.of(sector).entrySet().stream()
        .noneMatch(level -> level.getValue().minus(emitted(sector, level.getKey())).isNegative());
  }
}
