package se.klimatbokslut.publish.bridge;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose bridge is asked for.
 *
 * @param areaId municipality, county or nation
 * @param year empty: the newest whose figure in scope is known, else the newest of all
 */
public record BridgeQuestion(String areaId, Optional<String> targetId, OptionalInt year) {}
