package se.klimatbokslut.domain.gate;

import java.util.Comparator;
import se.klimatbokslut.domain.place.PlaceLevel;

/**
 * A row of a publication by its codes.
 *
 * @param place id of a municipality, county or nation
 * @param sector {@code all} for every sector together
 * @param subsector {@code all} for the whole sector
 */
public record Line(String place, String sector, String subsector) implements Comparable<Line> {
  /** Code of totals. */
  public static final String ALL = "all";

  private static final Comparator<Line> ORDER =
      Comparator.comparing(Line::place).thenComparing(Line::sector).thenComparing(Line::subsector);

  static Line total(String place) {
    return new Line(place, ALL, ALL);
  }

  /** The whole sector of a place. */
  public static Line wholeSector(String place, String sector) {
    return new Line(place, sector, ALL);
  }

  /** The sector that it is, or is a part of. */
  Line whole() {
    return wholeSector(place, sector);
  }

  boolean isMunicipal() {
    return PlaceLevel.MUNICIPALITY.is(place);
  }

  boolean isNational() {
    return PlaceLevel.NATION.is(place);
  }

  /** True for a whole sector and for the total. */
  boolean isWhole() {
    return subsector.equals(ALL);
  }

  boolean isTotal() {
    return sector.equals(ALL);
  }

  Line withPlace(String other) {
    return new Line(other, sector, subsector);
  }

  @Override
  public int compareTo(Line other) {
    return ORDER.compare(this, other);
  }
}
