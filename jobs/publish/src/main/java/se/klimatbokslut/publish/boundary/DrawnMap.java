package se.klimatbokslut.publish.boundary;

import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * The map of a country as SVG paths. The same boundaries give the same map.
 *
 * @param width of the drawing in its own units
 * @param areas by municipality
 */
public record DrawnMap(int width, int height, SortedMap<String, Area> areas) {
  /** A circle is found to a step of the grid. */
  private static final double EXACTNESS = 1;

  /**
   * One municipality.
   *
   * @param path data of an SVG path
   * @param x middle of the largest circle inside it
   * @param room radius of that circle
   */
  public record Area(String path, int x, int y, int room) {}

  /**
   * Draws the boundaries of a country.
   *
   * @param country {@code SE} or {@code DK}
   * @param boundaries well-known text in WGS 84 by municipality
   * @throws IllegalStateException when a text cannot be read, which those of a release can
   */
  public static DrawnMap of(String country, SortedMap<String, String> boundaries) {
    Projection projection = Projection.of(country);
    SortedMap<String, Geometry> plane = new TreeMap<>();
    boundaries.forEach((id, text) -> plane.put(id, projection.project(read(text))));
    Coverage coverage = Coverage.of(plane);
    SortedMap<String, Area> areas = new TreeMap<>();
    coverage.areas().forEach((id, area) -> areas.put(id, drawn(area)));
    return new DrawnMap(coverage.width(), coverage.height(), areas);
  }

  private static Area drawn(Geometry area) {
    MaximumInscribedCircle circle = new MaximumInscribedCircle(area, EXACTNESS);
    Coordinate middle = circle.getCenter().getCoordinate();
    int room = (int) circle.getRadiusLine().getLength();
    return new Area(Outline.of(area), (int) Math.round(middle.x), (int) Math.round(middle.y), room);
  }

  private static Geometry read(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalStateException("Cannot read a boundary of the release", e);
    }
  }
}
