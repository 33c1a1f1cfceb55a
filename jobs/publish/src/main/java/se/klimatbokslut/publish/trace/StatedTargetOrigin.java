package se.klimatbokslut.publish.trace;

import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** A target was written down by hand from its source. */
final class StatedTargetOrigin implements Origin {
  @Override
  public Table table() {
    return Table.CORE_TARGET;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    String file =
        "the file of %s in the targets folder (%s-<name>.yaml), target %s, whole in column definition; source: %s%s"
            .formatted(
                row.text("area_name"),
                row.text("municipality_id"),
                row.text("target_id"),
                row.text("source"),
                row.is("verified", "true") ? "" : " (not verified, not judged)");
    return List.of(new Source.Words(file));
  }
}
