package se.klimatbokslut.domain.statistics;

import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.time.Status;

/**
 * What one sector of an area emitted in one year. Sectors do not overlap, so figures of a year add
 * up; a sector given in several parts has several figures.
 */
public record SectorFigure(int year, String sector, Co2e amount, Status status, String editionId) {
  /** The same figure but larger or smaller. */
  SectorFigure times(double factor) {
    return factor == 1
        ? this
        : new SectorFigure(year, sector, amount.times(factor), status, editionId);
  }

  /** An estimate as if it had been read; what was read as it is. */
  SectorFigure assumed() {
    return status == Status.PROGNOSIS
        ? new SectorFigure(year, sector, amount, Status.ASSUMED, editionId)
        : this;
  }
}
