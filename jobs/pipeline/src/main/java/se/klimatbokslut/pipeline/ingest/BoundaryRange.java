package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.place.Country;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Position;
import se.klimatbokslut.pipeline.vocabulary.Countries;

/** Where the municipalities of a country lie, with the sea around them, in WGS 84 degrees. */
record BoundaryRange(BigDecimal west, BigDecimal east, BigDecimal south, BigDecimal north) {

  static BoundaryRange of(Country country) {
    List<BigDecimal> degrees = Countries.degreesOf(country);
    return new BoundaryRange(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
  }

  /** Longitude before latitude, as GeoJSON has it; empty when it lies elsewhere or is no number. */
  Optional<Position> position(String longitude, String latitude) {
    try {
      Position position = new Position(new BigDecimal(longitude), new BigDecimal(latitude));
      return Optional.of(position).filter(this::holds);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  String expected() {
    return "longitude %s to %s and latitude %s to %s, in degrees of WGS 84 (not metres of SWEREF 99 or UTM)"
        .formatted(west, east, south, north);
  }

  private boolean holds(Position position) {
    return isBetween(west, position.longitude(), east)
        && isBetween(south, position.latitude(), north);
  }

  private static boolean isBetween(BigDecimal least, BigDecimal number, BigDecimal most) {
    return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
  }
}
