package se.klimatbokslut.publish.site;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.place.PlaceLevel;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.release.SqlText;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** Reads every municipality that the release has emissions of. */
final class PlaceReader {
  /** All gases before one gas; the newest definitive year before other years. */
  private static final String LATEST =
      """
      select * from out_emissions
      where sector = 'all' and perspective = 'territorial' and emissions_t is not null
        and %s
      qualify row_number() over (
        partition by municipality_id
        order by gas <> 'GHG', status <> 'definitive', year desc,
          gas, publication) = 1
      order by municipality_id
      """
          .formatted(SqlText.isOf(PlaceLevel.MUNICIPALITY, "municipality_id"));

  private final ReleaseDatabase database;
  private final PlaceNames names = PlaceNames.load();

  PlaceReader(ReleaseDatabase database) {
    this.database = database;
  }

  /** Targets of municipalities, counties and nations, by their area. */
  Map<String, List<TargetProgress>> targets() {
    FollowUpFilter all = new FollowUpFilter(List.of(), Optional.empty(), OptionalInt.empty());
    return new TargetReader(database)
        .progress(all).stream()
            .collect(Collectors.groupingBy(target -> target.target().municipalityId()));
  }

  /** By id. */
  List<Place> places(Map<String, List<TargetProgress>> targets) {
    return database.rows(LATEST, List.of(), row -> place(row, targets));
  }

  private Place place(ReleaseRow row, Map<String, List<TargetProgress>> targets)
      throws SQLException {
    String id = row.text("municipality_id");
    return new Place(
        id,
        names.of(id),
        row.year("year"),
        row.text("gas"),
        row.number("emissions_t"),
        row.number("per_capita_t"),
        row.text("status"),
        row.text("edition_id"),
        targets.getOrDefault(id, List.of()).stream()
            .filter(target -> !target.target().isSetByAnother())
            .toList());
  }
}
