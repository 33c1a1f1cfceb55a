package se.klimatbokslut.domain.statistics;

import java.math.BigDecimal;
import se.klimatbokslut.domain.time.Status;

/**
 * One reported value of an indicator or the length of a register in one year.
 *
 * @param unit as reported, {@code %} for shares
 */
public record IndicatorFigure(
    String indicator, int year, BigDecimal value, String unit, Status status, String editionId) {}
