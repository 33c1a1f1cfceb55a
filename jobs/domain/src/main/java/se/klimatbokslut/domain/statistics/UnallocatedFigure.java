package se.klimatbokslut.domain.statistics;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;

/**
 * A sector of one year that the publisher gives to the nation and not to its areas: what it came to
 * in the area is not known, and not zero.
 *
 * @param most the nation's figure per person for the people of the area; empty where unknown
 */
public record UnallocatedFigure(int year, String sector, Optional<Co2e> most, String editionId) {
  /**
   * As a figure that can be added up.
   *
   * @param perPerson for the nation's figure per person, else nothing
   */
  public SectorFigure figure(boolean perPerson) {
    return new SectorFigure(
        year, sector, perPerson ? most.orElse(Co2e.ZERO) : Co2e.ZERO, Status.DEFINITIVE, editionId);
  }
}
