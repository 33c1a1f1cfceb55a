package se.klimatbokslut.publish.boundary;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.vocabulary.Countries;

/**
 * Degrees to metres on a plane in which a country keeps its shape: UTM on GRS 80, the zone that the
 * country uses for itself as a whole (SWEREF 99 TM in Sweden, UTM 32 in Denmark).
 */
final class Projection implements CoordinateSequenceFilter {
  private static final String DEGREES = "+proj=longlat +ellps=GRS80 +no_defs";
  private static final String PLANE = "+proj=utm +zone=%d +ellps=GRS80 +units=m +no_defs";

  private final CoordinateTransform transform;
  private final ProjCoordinate from = new ProjCoordinate();
  private final ProjCoordinate to = new ProjCoordinate();

  private Projection(CoordinateTransform transform) {
    this.transform = transform;
  }

  /**
   * @throws IllegalArgumentException when the country is not known
   */
  static Projection of(String country) {
    CRSFactory systems = new CRSFactory();
    int zone = Countries.utmZoneOf(new Country(country));
    return new Projection(
        new CoordinateTransformFactory()
            .createTransform(
                systems.createFromParameters("degrees", DEGREES),
                systems.createFromParameters("plane", PLANE.formatted(zone))));
  }

  /** A copy, east and north in metres. */
  Geometry project(Geometry degrees) {
    Geometry plane = degrees.copy();
    plane.apply(this);
    return plane;
  }

  @Override
  public void filter(CoordinateSequence positions, int at) {
    from.x = positions.getX(at);
    from.y = positions.getY(at);
    transform.transform(from, to);
    positions.setOrdinate(at, CoordinateSequence.X, to.x);
    positions.setOrdinate(at, CoordinateSequence.Y, to.y);
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public boolean isGeometryChanged() {
    return true;
  }
}
