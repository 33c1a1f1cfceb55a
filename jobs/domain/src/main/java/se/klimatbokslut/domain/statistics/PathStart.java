package se.klimatbokslut.domain.statistics;

import java.math.BigDecimal;

/**
 * The level that a path starts from.
 *
 * @param value in the unit of the series that is judged: {@code t} or {@code t/person}
 */
public record PathStart(int year, BigDecimal value, String unit) {}
