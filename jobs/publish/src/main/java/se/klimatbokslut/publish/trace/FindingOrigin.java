package se.klimatbokslut.publish.trace;

import java.util.ArrayList;
import java.util.List;
import se.klimatbokslut.pipeline.table.Table;

/** A finding says itself where it was made; most are about an edition. */
final class FindingOrigin implements Origin {
  private final Origin edition = new EditionOrigin(Table.OUT_FINDING);

  @Override
  public Table table() {
    return Table.OUT_FINDING;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    List<Source> sources = new ArrayList<>(edition.of(row, release));
    sources.add(new Source.Words("found at: " + row.text("where")));
    return sources;
  }
}
