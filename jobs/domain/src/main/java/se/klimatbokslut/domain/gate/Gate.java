package se.klimatbokslut.domain.gate;

import se.klimatbokslut.domain.finding.Severity;

/**
 * What a rule does when it finds something.
 *
 * @param acceptable true when a person may take the file in all the same, with a reason
 */
public record Gate(Severity severity, boolean acceptable) {}
