package se.klimatbokslut.publish.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a target stands, as {@code out_target} has it.
 *
 * @param year of the figures; empty when there is none inside the scope
 * @param unit of value, path and target
 * @param requiredRatePct yearly reduction needed from now on, percent
 * @param marginYears the margin in years of the present pace
 */
public record Assessment(
    LocalDate asOfDate,
    OptionalInt year,
    String status,
    String editionId,
    Optional<BigDecimal> value,
    Optional<BigDecimal> pathValue,
    Optional<BigDecimal> targetValue,
    String unit,
    Optional<BigDecimal> requiredRatePct,
    Optional<LocalDate> runOutDate,
    String verdict,
    Optional<BigDecimal> margin,
    String marginUnit,
    Optional<BigDecimal> marginYears,
    String flipsWhen,
    String reason) {}
