package se.klimatbokslut.domain.finding;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.place.PlaceLevel;

/**
 * A place whose sub-sectors added up to their sectors in the edition before and no longer do.
 *
 * @param at the total of the sector that differs most
 * @param place id of a municipality, county or nation
 * @param sectors each in words with its year, the largest difference first
 * @param earlier id of the edition in which they added up
 */
public record UnevenSubsectors(
    SourceCell at,
    String place,
    String name,
    List<String> sectors,
    String earlier,
    Severity severity)
    implements Finding {
  private static final int TOLD = 4;

  public UnevenSubsectors {
    sectors = List.copyOf(sectors);
  }

  @Override
  public Optional<String> about() {
    return Optional.of(place).filter(PlaceLevel.MUNICIPALITY::is);
  }

  @Override
  public String explanation() {
    String more = sectors.size() > TOLD ? "; and %d more".formatted(sectors.size() - TOLD) : "";
    return ("%s (%s): found sub-sectors that differ from their sector, %s%s, expected that they add up"
            + " as in %s. Compare them with the publisher's original; the rest is kept as"
            + " not-distributed.")
        .formatted(
            name,
            place,
            String.join("; ", sectors.subList(0, Math.min(TOLD, sectors.size()))),
            more,
            earlier);
  }
}
