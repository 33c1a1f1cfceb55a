package se.klimatbokslut.domain.trend;

import java.util.List;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * What a method is computed from.
 *
 * @param id of the method, as written on the command line
 * @param publication whose newest edition gives the figures
 * @param firstYear first year of the trend
 * @param deducted facilities whose emissions are taken off first
 */
public record MethodBasis(
    String id, String publication, Gas gas, int firstYear, List<DeductedFacility> deducted) {}
