package se.klimatbokslut.domain.trend;

import se.klimatbokslut.domain.place.Area;

/**
 * A facility whose emissions a method takes off those of its municipality.
 *
 * @param facility id as in lists of facilities
 */
public record DeductedFacility(String facility, Area municipality) {
  @Override
  public String toString() {
    return facility + " in " + municipality.id();
  }
}
