package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** A note was written down by hand from its source. */
final class StatedNoteOrigin implements Origin {
  @Override
  public Table table() {
    return Table.CORE_TARGET_NOTE;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    String file =
        "the file of %s in the targets folder (%s-<name>.yaml), notes; source: %s"
            .formatted(row.text("area_name"), row.text("municipality_id"), row.text("source"));
    return List.of(new Source.Words(file));
  }
}
