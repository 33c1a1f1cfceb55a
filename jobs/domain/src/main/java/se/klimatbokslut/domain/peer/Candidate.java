package se.klimatbokslut.domain.peer;

import java.math.BigDecimal;

/**
 * A municipality that is to be put beside others.
 *
 * @param industryPerInhabitant emissions of industry and energy supply, tonnes per inhabitant
 */
public record Candidate(String municipality, long population, BigDecimal industryPerInhabitant) {}
