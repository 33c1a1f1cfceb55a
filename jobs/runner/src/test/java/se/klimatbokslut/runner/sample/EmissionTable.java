package se.klimatbokslut.runner.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.place.Country;

/**
 * The rows of an edition. Municipalities add up to counties and sectors to all, to the last digit;
 * the nation holds half a percent more than its counties.
 */
final class EmissionTable {
  static final String ALL = "Alla";
  private static final int UNALLOCATED = 200;

  private final SmhiEdition edition;
  private final Emissions emissions;
  private final List<Town> towns = Towns.of(new Country("SE"));
  private final Map<Labels, Map<Area, long[]>> blocks = new LinkedHashMap<>();

  private record Labels(String main, String sub) {}

  private record Area(String county, String town) {
    static final Area NATION = new Area(ALL, ALL);
  }

  /** A row: four labels and the tonnes of each year. */
  record Line(String main, String sub, String county, String town, List<BigDecimal> tonnes) {}

  EmissionTable(SmhiEdition edition) {
    this.edition = edition;
    this.emissions = new Emissions(edition.gas(), edition.older());
    blocks.put(new Labels(ALL, ALL), new LinkedHashMap<>());
    Arrays.stream(Sector.values()).forEach(this::addSector);
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    blocks.forEach(
        (labels, areas) -> areas.forEach((area, tenths) -> lines.add(line(labels, area, tenths))));
    return lines;
  }

  private void addSector(Sector sector) {
    Labels total = new Labels(edition.label(sector), ALL);
    blocks.put(total, new LinkedHashMap<>());
    if (edition.roads() && sector == Sector.TRANSPORT) {
      for (Road road : Road.values()) {
        Map<Area, long[]> block = block(sector, road);
        blocks.put(new Labels(edition.label(sector), road.label()), block);
        addTo(total, block);
      }
    } else {
      addTo(total, block(sector, null));
    }
    addTo(new Labels(ALL, ALL), blocks.getOrDefault(total, Map.of()));
  }

  private void addTo(Labels labels, Map<Area, long[]> part) {
    Map<Area, long[]> sums = blocks.getOrDefault(labels, Map.of());
    part.forEach((area, tenths) -> sums.merge(area, tenths, EmissionTable::plus));
  }

  private Map<Area, long[]> block(Sector sector, @Nullable Road road) {
    Map<Area, long[]> block = new LinkedHashMap<>();
    block.put(Area.NATION, new long[edition.years().size()]);
    for (String county : Towns.counties()) {
      addCounty(county, sector, road, block);
    }
    block.computeIfPresent(Area.NATION, (nation, tenths) -> withUnallocated(tenths));
    return block;
  }

  private void addCounty(
      String countyId, Sector sector, @Nullable Road road, Map<Area, long[]> block) {
    Area county = new Area(Towns.nameOfCounty(countyId), ALL);
    block.put(county, new long[edition.years().size()]);
    for (Town town : towns) {
      if (town.countyId().equals(countyId)) {
        long[] tenths = tenths(town, sector, road);
        block.put(new Area(county.county(), town.name()), tenths);
        block.merge(county, tenths, EmissionTable::plus);
        block.merge(Area.NATION, tenths, EmissionTable::plus);
      }
    }
  }

  private long[] tenths(Town town, Sector sector, @Nullable Road road) {
    return edition.years().stream()
        .mapToLong(year -> emissions.tenths(town, sector, year))
        .map(all -> road == null ? all : road.of(all))
        .toArray();
  }

  private static long[] withUnallocated(long[] tenths) {
    return Arrays.stream(tenths).map(sum -> sum + sum / UNALLOCATED).toArray();
  }

  private static long[] plus(long[] one, long[] other) {
    long[] sum = one.clone();
    Arrays.setAll(sum, year -> one[year] + other[year]);
    return sum;
  }

  private static Line line(Labels labels, Area area, long[] tenths) {
    List<BigDecimal> tonnes =
        Arrays.stream(tenths).mapToObj(value -> BigDecimal.valueOf(value, 1)).toList();
    return new Line(labels.main(), labels.sub(), area.county(), area.town(), tonnes);
  }
}
