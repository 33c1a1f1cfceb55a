package se.klimatbokslut.publish.followup;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import se.klimatbokslut.publish.table.ListedRows;
import se.klimatbokslut.publish.table.TableFormat;

/** An audit as tables to read, and as one list for programs. */
final class AuditRows {
  /** Columns about a single verdict. */
  private static final int VERDICT_COLUMNS = 13;

  private final List<Audited> positive;
  private final SortedMap<AuditKind, Long> counts;

  AuditRows(List<Audited> positive, SortedMap<AuditKind, Long> counts) {
    this.positive = positive;
    this.counts = counts;
  }

  void printTables(PrintStream out) {
    out.print("Positive verdicts: " + positive.size() + "\n\n");
    ListedRows verdicts = columnsOfVerdict(new ListedRows());
    positive.forEach(audited -> verdicts.row(verdict(audited).toArray()));
    verdicts.print(TableFormat.TABLE, out);
    out.print("\nTargets by verdict and reason, own and set by others\n\n");
    ListedRows count =
        new ListedRows().text("owner").text("verdict").text("reason_code").number("targets");
    counts.forEach(
        (kind, targets) ->
            count.row(kind.owner(), kind.verdict(), known(kind.reasonCode()), targets));
    count.print(TableFormat.TABLE, out);
  }

  /** Rows of both parts, told apart by the first column. */
  void printList(TableFormat format, PrintStream out) {
    ListedRows rows =
        columnsOfVerdict(new ListedRows().text("part")).text("reason_code").number("targets");
    positive.forEach(audited -> rows.row(positiveRow(audited).toArray()));
    counts.forEach((kind, targets) -> rows.row(countRow(kind, targets).toArray()));
    rows.print(format, out);
  }

  private static ListedRows columnsOfVerdict(ListedRows rows) {
    return rows.text("target_id")
        .text("owner")
        .text("verdict")
        .text("boundary")
        .number("path_from_year")
        .number("path_from_value")
        .text("unit")
        .number("value_year")
        .text("status")
        .text("definitive_years")
        .number("readings")
        .number("robustness_pct")
        .text("lacks");
  }

  private static List<@Nullable Object> verdict(Audited audited) {
    Assessment assessment = audited.progress().assessment();
    AuditKind kind = AuditKind.of(audited.progress());
    return Arrays.asList(
        audited.progress().target().targetId(),
        kind.owner(),
        kind.verdict(),
        audited.boundary(),
        year(assessment.path().fromYear()),
        assessment.path().fromValue().orElse(null),
        assessment.path().fromUnit(),
        year(assessment.valueYear()),
        known(assessment.status()),
        audited.definitiveYears().map(years -> years.first() + "-" + years.last()).orElse(null),
        assessment.robustness().map(Assessment.Holds::readings).orElse(null),
        assessment.robustness().map(Assessment.Holds::pct).orElse(null),
        known(audited.lacking()));
  }

  private static List<@Nullable Object> positiveRow(Audited audited) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add("positive");
    row.addAll(verdict(audited));
    row.add(null);
    row.add(null);
    return row;
  }

  private static List<@Nullable Object> countRow(AuditKind kind, long targets) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add("count");
    row.add(null);
    row.add(kind.owner());
    row.add(kind.verdict());
    row.addAll(Collections.nCopies(VERDICT_COLUMNS - 3, null));
    row.add(known(kind.reasonCode()));
    row.add(targets);
    return row;
  }

  private static @Nullable Integer year(OptionalInt year) {
    return year.isPresent() ? (Integer) year.getAsInt() : null;
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }
}
