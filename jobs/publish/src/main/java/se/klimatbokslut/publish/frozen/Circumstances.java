package se.klimatbokslut.publish.frozen;

import java.util.List;
import java.util.Set;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/**
 * What a release was made of, as far as it can change a figure of one municipality.
 *
 * @param editions ids
 * @param corrections of the municipality's figures, with what they say
 * @param targets of the municipality, with all they say
 * @param codeVersion of the program
 */
public record Circumstances(
    Set<String> editions, Set<String> corrections, Set<String> targets, String codeVersion) {
  private static final String CORRECTIONS =
      "select c::varchar as content from core_correction c where municipality_id = ?";
  private static final String TARGETS =
      "select t::varchar as content from core_target t where municipality_id = ?";

  /** Those of an open release. */
  public static Circumstances of(ReleaseDatabase database, String municipalityId) {
    return new Circumstances(
        Set.copyOf(database.release().manifest().editionIds()),
        contents(database, CORRECTIONS, municipalityId),
        contents(database, TARGETS, municipalityId),
        database.release().manifest().codeVersion());
  }

  private static Set<String> contents(ReleaseDatabase database, String sql, String municipality) {
    return Set.copyOf(database.rows(sql, List.of(municipality), row -> row.text("content")));
  }
}
