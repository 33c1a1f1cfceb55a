package se.klimatbokslut.publish.followup;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.klimatbokslut.domain.followup.AuditedVerdict.Lack;
import se.klimatbokslut.domain.target.BoundaryStanding;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.publish.trace.TargetEvidence;

/**
 * What every good verdict of a release rests on, and how many targets have which verdict for which
 * reason.
 */
public final class AuditAnswer {
  private final List<Audited> positive;
  private final SortedMap<AuditKind, Long> counts;

  private AuditAnswer(List<Audited> positive, SortedMap<AuditKind, Long> counts) {
    this.positive = positive;
    this.counts = counts;
  }

  /**
   * Audits the targets of the filter, as judged in the accounts of its year where it has one.
   *
   * @throws se.klimatbokslut.publish.release.UnknownMunicipalityException when the release holds
   *     nothing about a municipality
   * @throws UnknownTargetException when no target has the id
   */
  public static AuditAnswer of(ReleaseDatabase database, FollowUpFilter filter) {
    FollowUpAnswer.require(database, filter);
    TargetReader reader = new TargetReader(database);
    List<TargetProgress> targets =
        filter.year().isPresent()
            ? reader.progressIn(filter, filter.year().getAsInt())
            : reader.progress(filter);
    TargetEvidence evidence = new TargetEvidence(database);
    return new AuditAnswer(
        targets.stream()
            .filter(Audited::isPositive)
            .map(target -> audited(target, evidence))
            .toList(),
        targets.stream()
            .collect(Collectors.groupingBy(AuditKind::of, TreeMap::new, Collectors.counting())));
  }

  private static Audited audited(TargetProgress target, TargetEvidence evidence) {
    String id = target.target().targetId();
    return new Audited(
        target,
        evidence.boundary(id, target.assessment().editionId()).orElse(BoundaryStanding.NOT_CHECKED),
        evidence.definitiveYears(id));
  }

  /** Prints both parts: one below the other to read, else as one list. */
  public void print(TableFormat format, PrintStream out) {
    AuditRows rows = new AuditRows(positive, counts);
    if (format == TableFormat.TABLE) {
      rows.printTables(out);
    } else {
      rows.printList(format, out);
    }
  }

  /** A line for each thing that positive verdicts lack; none when they lack nothing. */
  public List<String> failures() {
    SortedMap<Lack, List<String>> lacking = new TreeMap<>(Comparator.naturalOrder());
    for (Audited audited : positive) {
      for (Lack lack : audited.lacks()) {
        lacking
            .computeIfAbsent(lack, each -> new ArrayList<>())
            .add(audited.progress().target().targetId());
      }
    }
    return lacking.entrySet().stream()
        .map(entry -> failure(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String failure(Lack lack, List<String> targets) {
    return "AUDIT: %d positive %s without %s: %s"
        .formatted(
            targets.size(),
            targets.size() == 1 ? "verdict" : "verdicts",
            lack.id().replace('-', ' '),
            String.join(", ", targets));
  }
}
