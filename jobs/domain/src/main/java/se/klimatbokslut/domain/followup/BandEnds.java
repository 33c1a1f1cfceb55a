package se.klimatbokslut.domain.followup;

import se.klimatbokslut.domain.quantity.Co2e;

/** The ends of the 80 % band around an amount that rests on estimates. */
public record BandEnds(Co2e low, Co2e high) {}
