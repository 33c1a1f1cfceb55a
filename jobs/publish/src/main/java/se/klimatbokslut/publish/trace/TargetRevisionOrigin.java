package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;

/** What an edition did to a target rests on its evidence as the two editions have it. */
final class TargetRevisionOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_TARGET_REVISION;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return EvidenceInScope.of(row.text("target_id"), release).stream()
        .flatMap(TargetRevisionOrigin::sources)
        .toList();
  }

  private static Stream<Source> sources(EvidenceInScope evidence) {
    Stream<Source> figures =
        Stream.of("sector", "previous-sector", "facility")
            .map(kind -> new Source.Rows("", Role.RESTS_ON, "amount", kind, ofKind(kind, evidence)))
            .filter(rows -> !rows.rows().isEmpty())
            .map(Source.class::cast);
    return Stream.concat(
        figures,
        Stream.of(
            new Source.Rows("", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow()))));
  }

  private static List<TracedRow> ofKind(String kind, EvidenceInScope evidence) {
    return evidence.all().stream().filter(line -> line.is("kind", kind)).toList();
  }
}
