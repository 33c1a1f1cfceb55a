package se.klimatbokslut.publish.revision;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** Reads what editions changed. */
public final class RevisionReader {
  private static final int LARGEST = 10;
  private static final String OF_PAIR =
      """
      select * from out_revision
      where municipality_id = ? and gas = ? and from_edition = ? and to_edition = ?
      """;
  private static final String TOTALS = OF_PAIR + " and sector = 'all' order by year";
  private static final String SECTORS =
      OF_PAIR
          + """
           and sector <> 'all' and coalesce(change_t, change_per_person_t) <> 0
          order by abs(coalesce(change_t, change_per_person_t)) desc, year, sector
          limit
          """
          + LARGEST;
  private static final String EFFECTS =
      """
      select r.*, c.title_sv, c.title_da, c.title_en
      from out_target_revision r left join core_target c using (target_id)
      where r.municipality_id = ? order by r.type <> 'carbon-budget', target_id
      """;

  private final ReleaseDatabase database;

  public RevisionReader(ReleaseDatabase database) {
    this.database = database;
  }

  /** Whether the release was made when the tables were there. */
  public boolean holdsTables() {
    return database
        .release()
        .tableNames()
        .containsAll(List.of(Table.OUT_REVISION.id(), Table.OUT_TARGET_REVISION.id()));
  }

  /** By publication, oldest first. */
  public List<EditionPair> pairs(RevisionsQuestion question) {
    return database.rows(
        question.pairs() + " order by publication, gas, from_date, to_date, from_edition",
        question.pairsParameters(),
        EditionPair::of);
  }

  /** What each pair of editions changed in all municipalities together. */
  public List<PairSummary> summaries(RevisionsQuestion question) {
    return database.rows(SummaryQuery.sql(question), question.pairsParameters(), PairSummary::of);
  }

  /** Totals of an area that a pair of editions does not agree on, by year. */
  public List<RevisedFigure> totals(String municipalityId, EditionPair pair) {
    return database.rows(TOTALS, parameters(municipalityId, pair), RevisedFigure::of);
  }

  /** The ten largest changes of sectors in years that both editions hold. */
  List<RevisedFigure> largest(String municipalityId, EditionPair pair) {
    return database.rows(SECTORS, parameters(municipalityId, pair), RevisedFigure::of);
  }

  /** What the newest edition did to the targets of an area, carbon budgets first. */
  public List<TargetEffect> effects(String municipalityId) {
    return database.rows(EFFECTS, List.of(municipalityId), TargetEffect::of);
  }

  private static List<Object> parameters(String municipalityId, EditionPair pair) {
    return List.of(municipalityId, pair.gas(), pair.fromEdition(), pair.toEdition());
  }
}
