package se.klimatbokslut.publish.boundary;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes an area as the data of an SVG path: whole numbers, each corner from the one before. */
final class Outline {
  private static final int FEWEST_CORNERS = 3;

  private final StringBuilder path = new StringBuilder();

  private Outline() {}

  static String of(Geometry area) {
    Outline outline = new Outline();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      Polygon part = (Polygon) area.getGeometryN(i);
      outline.add(part.getExteriorRing());
      for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
        outline.add(part.getInteriorRingN(hole));
      }
    }
    return outline.path.toString();
  }

  /** Corners that fall together on the grid are one; a ring without an area is not drawn. */
  private void add(LineString ring) {
    StringBuilder steps = new StringBuilder();
    Coordinate[] corners = ring.getCoordinates();
    long x = Math.round(corners[0].x);
    long y = Math.round(corners[0].y);
    String start = "M" + x + " " + y;
    int count = 1;
    for (int i = 1; i < corners.length - 1; i++) {
      long right = Math.round(corners[i].x) - x;
      long down = Math.round(corners[i].y) - y;
      if (right != 0 || down != 0) {
        steps.append(steps.isEmpty() ? "l" : right < 0 ? "" : " ").append(right);
        steps.append(down < 0 ? "" : " ").append(down);
        x += right;
        y += down;
        count++;
      }
    }
    if (count >= FEWEST_CORNERS) {
      path.append(start).append(steps).append('z');
    }
  }
}
