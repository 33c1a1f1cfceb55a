package se.klimatbokslut.runner.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.domain.finding.Finding;
import se.klimatbokslut.publish.comparison.MethodNeeds;
import se.klimatbokslut.publish.release.Release;
import se.klimatbokslut.runner.store.Archive;
import se.klimatbokslut.runner.store.ArchiveNote;
import se.klimatbokslut.runner.store.Bytes;
import se.klimatbokslut.runner.store.EditionNote;
import se.klimatbokslut.runner.store.Editions;
import se.klimatbokslut.runner.store.FindingNote;
import se.klimatbokslut.runner.store.Home;

/**
 * What there is to tell of a release and its editions. Editions are compared with each other anew,
 * so that the order in which they came makes no difference.
 */
final class ReleaseFindings {
  private static final int HASH_DIGITS = 12;

  private final ReleasePlan plan;
  private final EditionRows editionRows;
  private final Archive archive;
  private final EditionGates gates;
  private final Path unfinished;

  ReleaseFindings(ReleasePlan plan, EditionRows editionRows, Home home, Path unfinished) {
    this.plan = plan;
    this.editionRows = editionRows;
    this.archive = new Archive(home);
    this.gates = new EditionGates(new Editions(home), archive);
    this.unfinished = unfinished;
  }

  /** Rows of {@code out_finding}. */
  List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (EditionNote edition : plan.editions()) {
      edition.findings().forEach(finding -> rows.add(row(edition, finding)));
      compared(edition).forEach(finding -> rows.add(row(edition, finding)));
    }
    for (EditionNote edition : editionRows.withoutOrder()) {
      rows.add(row(edition, editionRows.unknownOrder(edition)));
    }
    ofSeveral().stream()
        .map(FindingNote::of)
        .forEach(finding -> rows.add(row(null, null, finding)));
    MethodNeeds.missing(new Release(plan.id(), unfinished)).stream()
        .map(FindingNote::of)
        .forEach(finding -> rows.add(row(null, null, finding)));
    return rows;
  }

  /** What is about more than one publication. */
  private List<Finding> ofSeveral() throws IOException {
    List<Finding> findings = new ArrayList<>(gates.ofGases(plan.editions()));
    findings.addAll(gates.ofRepublished(plan.editions()));
    findings.addAll(gates.ofPlants(plan.editions()));
    findings.addAll(gates.ofIndicators(plan.editions()));
    return findings;
  }

  private List<FindingNote> compared(EditionNote edition) throws IOException {
    Verdict verdict =
        archive
            .noteOf(edition.sha256())
            .map(ArchiveNote::acceptance)
            .map(Verdict::of)
            .orElseGet(Verdict::ofRules);
    return verdict.notes(gates.findings(edition, plan.editions()));
  }

  private Row row(EditionNote edition, FindingNote finding) {
    return row(edition.publication(), edition.editionId(), finding);
  }

  private Row row(@Nullable String publication, @Nullable String editionId, FindingNote finding) {
    String content = (editionId == null ? "" : editionId) + finding;
    return RowFactory.create(
        plan.id(),
        finding.rule() + "-" + Bytes.sha256(content).substring(0, HASH_DIGITS),
        finding.severity(),
        finding.rule(),
        publication,
        editionId,
        finding.where(),
        finding.message(),
        finding.municipalityId());
  }
}
