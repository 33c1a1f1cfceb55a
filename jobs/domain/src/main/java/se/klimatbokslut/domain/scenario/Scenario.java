package se.klimatbokslut.domain.scenario;

import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Gas;

/**
 * What somebody assumes of a municipality's emissions.
 *
 * @param title in the words of whoever made it
 */
public record Scenario(
    String id, String title, Area municipality, Gas gas, Assumption assumption) {}
