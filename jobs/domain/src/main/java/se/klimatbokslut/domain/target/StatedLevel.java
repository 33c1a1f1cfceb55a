package se.klimatbokslut.domain.target;

import java.math.BigDecimal;

/**
 * Emissions of one year as the source of a target states them.
 *
 * @param unit {@code t} or {@code t/person}; of indicators their own
 */
public record StatedLevel(int year, BigDecimal value, String unit) {}
