package se.klimatbokslut.domain.target;

import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Gas;
import se.klimatbokslut.domain.quantity.Perspective;

/**
 * What every target says of itself.
 *
 * @param verified whether a person has checked the numbers against the source; else not judged
 * @param text the words of the target
 * @param source where they stand
 * @param decision who decided it, when, and what it counts by
 */
public record TargetHead(
    String id,
    Area area,
    Perspective perspective,
    Gas gas,
    ScopeRule scope,
    boolean verified,
    String text,
    String source,
    Decision decision) {}
