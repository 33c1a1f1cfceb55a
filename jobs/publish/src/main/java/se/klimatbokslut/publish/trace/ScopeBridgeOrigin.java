package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** A line of a scope bridge comes from the evidence on its target. */
final class ScopeBridgeOrigin implements Origin {
  private static final String FIGURE = "amount_t";

  @Override
  public Table table() {
    return Table.OUT_SCOPE_BRIDGE;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>(amounts(row, release));
    release
        .row(Selection.of(Table.CORE_TARGET).with("target_id", row.text("target_id")))
        .ifPresent(
            target ->
                sources.add(new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(target))));
    return sources;
  }

  private static List<Source> amounts(TracedRow row, RowSource release) {
    return switch (row.text("item")) {
      case "all-gases" -> as(Role.AS_IN, evidence("all-gases", row, release));
      case "public-total" -> as(Role.SUM_OF, evidence("sector", row, release));
      case "other-gases" -> {
        List<Source> both = new ArrayList<>(as(Role.SUM_OF, evidence("sector", row, release)));
        both.addAll(as(Role.TAKEN_OFF, evidence("all-gases", row, release)));
        yield both;
      }
      case "sector-out" -> as(Role.TAKEN_OFF, named("sector", row, release));
      case "facility-out" -> as(Role.TAKEN_OFF, named("facility", row, release));
      case "transport-share" -> share(row, release);
      default -> scope(row, release);
    };
  }

  private static List<Source> share(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    for (String kind :
        List.of("population", "nation-population", "nation-international-transport")) {
      sources.addAll(as(Role.RESTS_ON, evidence(kind, row, release)));
    }
    return sources;
  }

  /** As in ledgers: what the scope counts, less its facilities. */
  private static List<Source> scope(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>();
    EvidenceInScope.of(row.text("target_id"), release)
        .ifPresent(
            evidence -> {
              int year = row.year("year");
              boolean exact = evidence.isPlainSum();
              sources.addAll(
                  as(exact ? Role.SUM_OF : Role.RESTS_ON, evidence.ofKind("sector", year, year)));
              sources.addAll(
                  as(
                      exact ? Role.TAKEN_OFF : Role.RESTS_ON,
                      evidence.ofKind("facility", year, year)));
            });
    return sources;
  }

  private static List<TracedRow> named(String kind, TracedRow row, RowSource release) {
    return evidence(kind, row, release).stream()
        .filter(line -> line.is("name", row.text("name")))
        .toList();
  }

  private static List<TracedRow> evidence(String kind, TracedRow row, RowSource release) {
    return EvidenceInScope.of(kind, row, release);
  }

  /** A figure that is not known comes from nothing. */
  private static List<Source> as(Role role, List<TracedRow> rows) {
    return rows.isEmpty() ? List.of() : List.of(new Source.Rows(FIGURE, role, "amount", rows));
  }
}
