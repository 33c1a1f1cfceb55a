package se.klimatbokslut.publish.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Areas side by side, simplified together: what two of them share they still share afterwards.
 *
 * @param areas by municipality, on a grid of whole numbers with y downwards
 */
record Coverage(int width, int height, SortedMap<String, Geometry> areas) {
  /** Steps of the grid across a map: about three to a pixel. */
  static final int STEPS = 1200;

  /** Detail that is left out, as the side of a square in steps. */
  private static final double LEFT_OUT = 4;

  /** Islands that are left out, in squares of the grid; the largest part of an area never is. */
  private static final double SMALLEST_ISLAND = 40;

  private static final int EDGE = 4;

  /**
   * @param metres areas on a plane
   */
  static Coverage of(SortedMap<String, Geometry> metres) {
    Envelope all = new Envelope();
    metres.values().forEach(area -> all.expandToInclude(area.getEnvelopeInternal()));
    double scale = STEPS / all.getWidth();
    AffineTransformation toGrid =
        AffineTransformation.translationInstance(-all.getMinX(), -all.getMaxY())
            .scale(scale, -scale)
            .translate(EDGE, EDGE);
    List<Geometry> scaled = new ArrayList<>();
    metres.values().forEach(area -> scaled.add(withoutSmallIslands(toGrid.transform(area))));
    Geometry[] simplified = CoverageSimplifier.simplify(scaled.toArray(new Geometry[0]), LEFT_OUT);
    SortedMap<String, Geometry> areas = new TreeMap<>();
    int at = 0;
    for (String id : metres.keySet()) {
      areas.put(id, simplified[at]);
      at++;
    }
    int height = (int) Math.ceil(all.getHeight() * scale) + 2 * EDGE;
    return new Coverage(STEPS + 2 * EDGE, height, areas);
  }

  private static Geometry withoutSmallIslands(Geometry area) {
    List<Polygon> parts = new ArrayList<>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      parts.add((Polygon) area.getGeometryN(i));
    }
    Polygon largest =
        parts.stream().max(Comparator.comparingDouble(Polygon::getArea)).orElseThrow();
    List<Polygon> kept =
        parts.stream()
            .filter(part -> part.equals(largest) || part.getArea() >= SMALLEST_ISLAND)
            .toList();
    GeometryFactory factory = area.getFactory();
    return factory.createMultiPolygon(kept.toArray(new Polygon[0]));
  }
}
