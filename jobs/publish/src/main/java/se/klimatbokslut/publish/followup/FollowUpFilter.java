package se.klimatbokslut.publish.followup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which targets are asked for.
 *
 * @param municipalityIds none for every municipality
 * @param targetId empty for every target
 * @param year whose ledger row is shown beside a carbon budget
 */
public record FollowUpFilter(
    List<String> municipalityIds, Optional<String> targetId, OptionalInt year) {

  /** Every target of one municipality. */
  public static FollowUpFilter ofMunicipality(String municipalityId) {
    return new FollowUpFilter(List.of(municipalityId), Optional.empty(), OptionalInt.empty());
  }
}
