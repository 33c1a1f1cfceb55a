package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.klimatbokslut.domain.target.CarbonBudgetTarget;
import se.klimatbokslut.pipeline.table.Table;

/**
 * Progress rests on the target as stated and on the evidence inside its scope; in the accounts of a
 * year on nothing later.
 */
final class TargetOrigin implements Origin {
  private static final Set<String> OF_OUTLOOK =
      Set.of("outlook_value", "outlook_low", "outlook_high", "outlook_verdict");

  private final Table table;

  /**
   * @param table as known on the vintage date, or as judged in the accounts of each year
   */
  TargetOrigin(Table table) {
    this.table = table;
  }

  @Override
  public Table table() {
    return table;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return EvidenceInScope.of(row.text("target_id"), release).stream()
        .flatMap(evidence -> sources(row, evidence, release).stream())
        .toList();
  }

  /** The start of a path and the outlook rest on the evidence of their year. */
  @Override
  public List<Source> ofFigure(String column, TracedRow row, RowSource release) {
    if (column.equals("path_from_value")) {
      return ofYear("path_from_year", column, row, release);
    }
    return OF_OUTLOOK.contains(column)
        ? ofYear("outlook_year", column, row, release)
        : of(row, release);
  }

  private List<Source> ofYear(String yearColumn, String figure, TracedRow row, RowSource release) {
    if (!row.has(yearColumn)) {
      return of(row, release);
    }
    int year = row.year(yearColumn);
    List<TracedRow> lines =
        EvidenceInScope.of(row.text("target_id"), release).stream()
            .flatMap(evidence -> evidence.through(year).stream())
            .filter(line -> line.year("year") == year)
            .toList();
    return lines.isEmpty()
        ? of(row, release)
        : List.of(new Source.Rows(figure, Role.RESTS_ON, "amount", lines));
  }

  private List<Source> sources(TracedRow row, EvidenceInScope evidence, RowSource release) {
    List<Source> sources = new ArrayList<>();
    if (evidence.target() instanceof CarbonBudgetTarget && row.has("value")) {
      sources.add(
          new Source.Rows(
              "value",
              Role.AS_IN,
              "cumulative_t",
              release.rows(
                  Selection.of(Table.OUT_BUDGET_LEDGER)
                      .with("target_id", row.text("target_id"))
                      .with("year", row.text("value_year")))));
    }
    byKind(known(row, evidence))
        .forEach(
            (kind, lines) ->
                sources.add(new Source.Rows("", Role.RESTS_ON, "amount", kind, lines)));
    sources.add(
        new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow())));
    return sources;
  }

  private List<TracedRow> known(TracedRow row, EvidenceInScope evidence) {
    return table == Table.OUT_TARGET_YEAR ? evidence.through(row.year("year")) : evidence.all();
  }

  private static Map<String, List<TracedRow>> byKind(List<TracedRow> evidence) {
    Map<String, List<TracedRow>> kinds = new LinkedHashMap<>();
    evidence.forEach(
        line -> kinds.computeIfAbsent(line.text("kind"), kind -> new ArrayList<>()).add(line));
    return kinds;
  }
}
