package se.klimatbokslut.publish.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Countries;
import se.klimatbokslut.publish.site.Part.NamedPlace;
import se.klimatbokslut.publish.site.Part.NamedPlaces;

/**
 * A map without boundaries: one square for each municipality, counties placed about as they lie
 * from north to south and west to east.
 */
public final class TileMap {
  /** Points from one square to the next. */
  private static final int STEP = 28;

  private static final int MOST_COLUMNS = 10;

  private TileMap() {}

  /**
   * The map of one country.
   *
   * @param country its code, {@code SE}
   */
  public record Land(String country, List<Row> rows) {}

  /** What lies side by side where there is room. */
  public record Row(List<Block> blocks) {}

  /** The squares of a county or region. */
  public record Block(String name, String href, int width, int height, List<Tile> tiles) {}

  /** A square with its upper left corner. */
  public record Tile(int x, int y, NamedPlace place) {}

  /** Countries in the order of their first group. */
  static List<Land> countries(List<NamedPlaces> groups) {
    Map<String, NamedPlaces> byId = new TreeMap<>();
    groups.forEach(group -> byId.put(group.id(), group));
    return groups.stream()
        .map(group -> Area.of(group.id()).country().code())
        .distinct()
        .map(country -> new Land(country, rows(country, byId)))
        .toList();
  }

  private static List<Row> rows(String country, Map<String, NamedPlaces> byId) {
    return Countries.tileRowsOf(new Country(country)).stream()
        .map(beside -> row(beside, byId))
        .filter(row -> !row.blocks().isEmpty())
        .toList();
  }

  private static Row row(List<String> beside, Map<String, NamedPlaces> byId) {
    return new Row(
        beside.stream()
            .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
            .map(TileMap::block)
            .toList());
  }

  private static Block block(NamedPlaces group) {
    int count = group.places().size();
    int columns = Math.min(MOST_COLUMNS, (int) Math.ceil(Math.sqrt(count * 1.5)));
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tiles.add(new Tile(i % columns * STEP, i / columns * STEP, group.places().get(i)));
    }
    int lines = (count + columns - 1) / columns;
    return new Block(group.name(), group.href(), columns * STEP, lines * STEP, tiles);
  }
}
