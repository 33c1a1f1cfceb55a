package se.klimatbokslut.publish.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class ProjectionTest {

  /**
   * On the middle meridian of a zone the easting is 500 000 m, and the northing 0.9996 times the
   * way from the equator: along the meridian of GRS 80 it is 6 654 072.819 m to 60 degrees.
   */
  @Test
  void theMiddleMeridianOfAZoneIsAtFiveHundredKilometres() {
    assertThat(projected("SE", 15, 60).x).isCloseTo(500_000, within(0.001));
    assertThat(projected("SE", 15, 60).y).isCloseTo(6_651_411.190, within(0.001));
    assertThat(projected("DK", 9, 60).x).isCloseTo(500_000, within(0.001));
    assertThat(projected("DK", 9, 60).y).isCloseTo(6_651_411.190, within(0.001));
  }

  @Test
  void placesEastAndWestOfItMirrorEachOther() {
    double east = projected("SE", 18, 62).x - 500_000;
    double west = 500_000 - projected("SE", 12, 62).x;

    assertThat(east).isCloseTo(west, within(0.001)).isPositive();
    assertThat(projected("SE", 18, 62).y).isCloseTo(projected("SE", 12, 62).y, within(0.001));
  }

  private static Coordinate projected(String country, double longitude, double latitude) {
    return Projection.of(country)
        .project(new GeometryFactory().createPoint(new Coordinate(longitude, latitude)))
        .getCoordinate();
  }
}
