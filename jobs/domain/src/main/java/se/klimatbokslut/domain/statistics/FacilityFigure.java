package se.klimatbokslut.domain.statistics;

import se.klimatbokslut.domain.quantity.Co2e;

/** What one facility, known by an id such as {@code ssab-borlange}, emitted in one year. */
public record FacilityFigure(String facility, int year, Co2e amount) {}
