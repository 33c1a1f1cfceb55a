package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** What an edition did to a target rests on the target's evidence, now and as it was before. */
final class TargetRevisionOrigin implements Origin {
  @Override
  public Table table() {
    return Table.OUT_TARGET_REVISION;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    return EvidenceInScope.of(row.text("target_id"), release).stream()
        .flatMap(
            evidence ->
                List.<Source>of(
                    new Source.Rows("", Role.RESTS_ON, "amount", evidence.all()),
                    new Source.Rows(
                        "", Role.RESTS_ON, "", "the target", List.of(evidence.targetRow())))
                    .stream())
        .toList();
  }
}
