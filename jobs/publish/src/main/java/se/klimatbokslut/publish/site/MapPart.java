package se.klimatbokslut.publish.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.boundary.DrawnMap;
import se.klimatbokslut.publish.boundary.DrawnMap.Area;
import se.klimatbokslut.publish.site.Part.NamedPlace;

/**
 * What the start page shows of one country: its squares, and on a screen in their place the map
 * with boundaries where there is one.
 *
 * @param drawing empty without one
 * @param note whose the boundaries are, or why they are not shown; may be empty
 */
public record MapPart(TileMap.Land tiles, Optional<Drawing> drawing, String note) {
  /** Side of a mark, in units of the drawing. */
  private static final int MARK = 32;

  /** Radius of a circle around a mark. */
  private static final int LEAST_ROOM = 22;

  /** More names than these are counted. */
  private static final int MOST_NAMES = 5;

  /**
   * A map with boundaries.
   *
   * @param rest outlines of municipalities without a page; may be empty
   */
  public record Drawing(int width, int height, String rest, List<Shape> shapes) {}

  /** A municipality inside its boundary. */
  public record Shape(Area area, NamedPlace place) {
    /** Whether its mark fits inside; what has no target needs none. */
    public boolean hasRoom() {
      return area.room() >= LEAST_ROOM && !place.verdict().equals(Verdicts.NONE);
    }

    /** Left edge of its mark. */
    public int markX() {
      return area.x() - MARK / 2;
    }

    /** Upper edge of its mark. */
    public int markY() {
      return area.y() - MARK / 2;
    }
  }

  /** Squares alone. */
  static MapPart of(TileMap.Land tiles) {
    return new MapPart(tiles, Optional.empty(), "");
  }

  /**
   * @param places with a page, of all countries
   * @param named a place as the page has it
   */
  static MapPart of(
      TileMap.Land tiles,
      BoundaryMap map,
      List<Place> places,
      Function<Place, NamedPlace> named,
      Words words) {
    return new MapPart(
        tiles, map.drawing().map(drawn -> drawing(drawn, places, named)), note(map, places, words));
  }

  private static Drawing drawing(
      DrawnMap drawn, List<Place> places, Function<Place, NamedPlace> named) {
    List<Shape> shapes = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    drawn
        .areas()
        .forEach(
            (id, area) ->
                places.stream()
                    .filter(place -> place.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                        place -> shapes.add(new Shape(area, named.apply(place))),
                        () -> rest.append(area.path())));
    return new Drawing(drawn.width(), drawn.height(), rest.toString(), shapes);
  }

  private static String note(BoundaryMap map, List<Place> places, Words words) {
    String edition = words.edition(map.boundaries().editionId());
    String licence = map.licence().title();
    if (!map.licence().allowsAdaptations()) {
      return words.get("map.refused", edition, licence);
    }
    if (!map.missing().isEmpty()) {
      return words.get("map.missing", edition, names(map.missing(), places, words));
    }
    String key = map.given() ? "map.source.given" : "map.source";
    return words.get(key, map.boundaries().source(), edition, licence);
  }

  private static String names(List<String> ids, List<Place> places, Words words) {
    String named =
        places.stream()
            .filter(place -> ids.contains(place.id()))
            .map(Place::name)
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    int more = ids.size() - MOST_NAMES;
    return more <= 0
        ? named
        : words.get("map.more", named, words.cell(Optional.of(BigDecimal.valueOf(more)), "count"));
  }
}
