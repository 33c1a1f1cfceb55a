package se.klimatbokslut.domain.verdict;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What estimates say of a year that the statistics do not hold yet; it decides no verdict.
 *
 * @param value the figure that would be judged, in the unit of the target's value
 * @param low the same at one end of the 80 % band, never above {@code high}
 * @param verdict what it would be at both ends of the band; empty where they disagree
 */
public record Outlook(
    int year,
    BigDecimal value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<Verdict> verdict) {}
