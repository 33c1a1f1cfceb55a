package se.klimatbokslut.domain.finding;

import java.util.List;

/**
 * A sector of municipalities whose sub-sectors added up to it in the edition before and no longer
 * do.
 *
 * @param at the total that differs most
 * @param places each in words, the largest difference first
 * @param earlier id of the edition in which they added up
 */
public record UnevenSubsectors(
    SourceCell at, String sector, List<String> places, String earlier, Severity severity)
    implements Finding {
  private static final int TOLD = 6;

  public UnevenSubsectors {
    places = List.copyOf(places);
  }

  @Override
  public String explanation() {
    String more = places.size() > TOLD ? "; and %d more".formatted(places.size() - TOLD) : "";
    return ("sub-sectors of %s: found %s%s, expected that they add up to their sector as in %s."
            + " Compare them with the publisher's original; the rest is kept as not-distributed.")
        .formatted(
            sector,
            String.join("; ", places.subList(0, Math.min(TOLD, places.size()))),
            more,
            earlier);
  }
}
