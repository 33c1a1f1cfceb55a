package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.pipeline.ingest.RawBoundary.Position;

/** Where the municipalities of a country lie, with the sea around them, in WGS 84 degrees. */
enum BoundaryRange {
  SE(10, 25, 55, 70),
  DK(7, 16, 54, 59);

  private final BigDecimal west;
  private final BigDecimal east;
  private final BigDecimal south;
  private final BigDecimal north;

  BoundaryRange(int west, int east, int south, int north) {
    this.west = BigDecimal.valueOf(west);
    this.east = BigDecimal.valueOf(east);
    this.south = BigDecimal.valueOf(south);
    this.north = BigDecimal.valueOf(north);
  }

  /** Of a publication such as {@code boundaries-se}. */
  static BoundaryRange of(String publication) {
    return valueOf(publication.substring(publication.length() - 2).toUpperCase(Locale.ROOT));
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
