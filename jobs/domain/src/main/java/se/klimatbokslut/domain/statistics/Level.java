package se.klimatbokslut.domain.statistics;

import java.math.BigDecimal;
import se.klimatbokslut.domain.time.Status;

/** One value of a series, in the unit of the series. */
public record Level(BigDecimal value, Status status, String editionId) {
  public boolean isPrognosis() {
    return status == Status.PROGNOSIS;
  }
}
