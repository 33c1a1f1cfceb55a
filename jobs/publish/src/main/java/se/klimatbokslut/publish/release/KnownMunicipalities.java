package se.klimatbokslut.publish.release;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** The municipalities and other areas that a release holds emissions or targets of. */
public final class KnownMunicipalities {
  private static final String HELD =
      """
      select distinct municipality_id from out_emissions
      union select distinct municipality_id from core_target
      """;
  private static final int SUGGESTIONS = 3;

  private final ReleaseDatabase database;

  public KnownMunicipalities(ReleaseDatabase database) {
    this.database = database;
  }

  /**
   * @throws UnknownMunicipalityException when the release holds nothing about it
   */
  public void require(String municipalityId) {
    if (ids("where municipality_id = ?", municipalityId).isEmpty()) {
      throw new UnknownMunicipalityException(
          "Release "
              + database.release().id()
              + " holds no municipality '"
              + municipalityId
              + "'. Nearest: "
              + nearest(municipalityId));
    }
  }

  private String nearest(String municipalityId) {
    PlaceNames names = PlaceNames.load();
    return ids("order by levenshtein(municipality_id, ?), municipality_id", municipalityId).stream()
        .sorted(Comparator.comparing(id -> !names.of(id).equalsIgnoreCase(municipalityId)))
        .limit(SUGGESTIONS)
        .map(id -> id + " " + names.of(id))
        .collect(Collectors.joining(", "));
  }

  private List<String> ids(String condition, String municipalityId) {
    return database.rows(
        "select municipality_id from (" + HELD + ") " + condition,
        List.of(municipalityId),
        row -> row.text("municipality_id"));
  }
}
