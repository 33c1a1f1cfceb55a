package se.klimatbokslut.domain.explain;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What one sector of a municipality emitted in two years.
 *
 * @param nation the same sector in the nation; empty where nothing is known of it
 */
public record SectorLevels(String sector, Co2e from, Co2e to, Optional<NationalGrowth> nation) {}
