package se.klimatbokslut.domain.explain;

import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What one sector contributes to a change.
 *
 * @param national what would have changed if the sector had grown like the nation's; empty where
 *     the nation has no level to grow from, and then all of the change is local
 */
public record SectorPart(SectorLevels levels, Optional<Co2e> national) {
  static SectorPart of(SectorLevels levels) {
    return new SectorPart(levels, levels.nation().flatMap(nation -> nation.of(levels.from())));
  }

  public Co2e change() {
    return levels.to().minus(levels.from());
  }

  /** The rest of the change, so that both parts add up to it exactly. */
  public Co2e local() {
    return change().minus(national.orElse(Co2e.ZERO));
  }
}
