package se.klimatbokslut.publish.trace;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import se.klimatbokslut.domain.target.BoundaryStanding;
import se.klimatbokslut.domain.time.YearRange;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** What the verdict of a target rests on; for many targets keep one. */
public final class TargetEvidence {
  private static final String INVENTORY = "municipal-inventory";
  private static final Set<String> JUDGED = Set.of("sector", "per-person", "indicator");

  private final RowSource release;

  public TargetEvidence(ReleaseDatabase database) {
    this.release = new RowSource(database);
  }

  /**
   * Whether the target and the figures that judge it count the same; empty when the release lacks
   * the target.
   *
   * @param editionId of the judged figure
   */
  public Optional<BoundaryStanding> boundary(String targetId, String editionId) {
    return EvidenceInScope.of(targetId, release)
        .map(
            evidence ->
                BoundaryStanding.of(
                    evidence.target(), evidence.statistics(), isOfInventory(editionId)));
  }

  /** First and last year that figures of the target were read of; empty when there are none. */
  public Optional<YearRange> definitiveYears(String targetId) {
    return EvidenceInScope.of(targetId, release).flatMap(TargetEvidence::definitiveYears);
  }

  private static Optional<YearRange> definitiveYears(EvidenceInScope evidence) {
    int[] years =
        evidence.all().stream()
            .filter(line -> JUDGED.contains(line.text("kind")) && !line.is("status", "prognosis"))
            .mapToInt(line -> line.year("year"))
            .sorted()
            .toArray();
    return years.length == 0
        ? Optional.empty()
        : Optional.of(new YearRange(years[0], years[years.length - 1]));
  }

  private boolean isOfInventory(String editionId) {
    return Arrays.stream(TracedRow.editionsOf(editionId))
        .anyMatch(
            edition ->
                release
                    .row(Selection.of(Table.CORE_EDITION).with("edition_id", edition))
                    .filter(row -> row.is("publication", INVENTORY))
                    .isPresent());
  }
}
