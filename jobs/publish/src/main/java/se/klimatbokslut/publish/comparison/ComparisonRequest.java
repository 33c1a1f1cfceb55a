package se.klimatbokslut.publish.comparison;

import java.util.List;
import se.klimatbokslut.domain.trend.PeerMethod;

/**
 * What is asked for.
 *
 * @param municipalityIds all of the publication when empty
 */
public record ComparisonRequest(
    PeerMethod method, int referenceYear, List<String> municipalityIds) {
  boolean asksFor(String municipalityId) {
    return municipalityIds.isEmpty() || municipalityIds.contains(municipalityId);
  }
}
