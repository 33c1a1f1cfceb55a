package se.klimatbokslut.publish.scenario;

import se.klimatbokslut.domain.scenario.Outcome;

/**
 * One scenario tried on one target.
 *
 * @param title of the scenario
 */
record Trial(String scenarioId, String title, TriedTarget target, Outcome outcome) {}
