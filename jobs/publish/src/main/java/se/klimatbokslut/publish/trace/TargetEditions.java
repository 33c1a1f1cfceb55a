package se.klimatbokslut.publish.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** Which editions a target's progress rests on; for many targets keep one. */
public final class TargetEditions {
  private static final String ESTIMATED = "prognosis";

  private final RowSource release;

  public TargetEditions(ReleaseDatabase database) {
    this.release = new RowSource(database);
  }

  /**
   * Editions of every figure inside the target's scope. Where one is an estimate, also those of the
   * national series and of the plants that it follows.
   */
  public Set<String> of(String targetId) {
    Set<String> editions = new TreeSet<>();
    EvidenceInScope.of(targetId, release)
        .ifPresent(
            evidence -> {
              addAll(evidence.all(), "edition_id", editions);
              if (isEstimated(evidence)) {
                addEstimates(evidence.targetRow().text("municipality_id"), editions);
              }
            });
    return editions;
  }

  /** What is preliminary in a municipality's own inventory is no estimate of ours. */
  private static boolean isEstimated(EvidenceInScope evidence) {
    return !evidence.targetRow().has("boundary")
        && evidence.all().stream().anyMatch(line -> line.is("status", ESTIMATED));
  }

  private void addEstimates(String area, Set<String> editions) {
    List<TracedRow> estimates =
        release.rows(Selection.of(Table.OUT_PROGNOSIS).with("municipality_id", area));
    addAll(estimates, "edition_id", editions);
    addAll(estimates, "national_edition_id", editions);
    addAll(
        release.rows(Selection.of(Table.CORE_FACILITY).with("municipality_id", area)),
        "edition_id",
        editions);
  }

  private static void addAll(List<TracedRow> rows, String column, Set<String> editions) {
    rows.stream()
        .flatMap(row -> Arrays.stream(TracedRow.editionsOf(row.text(column))))
        .forEach(editions::add);
  }
}
