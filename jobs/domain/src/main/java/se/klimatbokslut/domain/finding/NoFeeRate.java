package se.klimatbokslut.domain.finding;

import java.time.LocalDate;

/** A trip for which no rate of the climate fee is known. Its fee is unknown, not zero. */
public record NoFeeRate(SourceCell at, String municipalityId, String mode, LocalDate date)
    implements Finding {
  @Override
  public String explanation() {
    return "found a trip by "
        + mode
        + " on "
        + date
        + " in "
        + municipalityId
        + ", for which no rate of the climate fee is known; expected one whose first day is not"
        + " later. Deliver a list climate-fee-rates that holds it, together with this file.";
  }
}
