package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;

/** Leads figures of one release back to where they come from; for many figures keep one. */
public final class Tracer {
  private final RowSource release;

  public Tracer(ReleaseDatabase database) {
    this.release = new RowSource(database);
  }

  /**
   * The way of a figure.
   *
   * @throws UnknownFigureException when the release has no such row; the message names the nearest
   */
  public Trace trace(FigureKey key) {
    if (!release.holds(key.table())) {
      throw new UnknownFigureException(
          "Release " + release.database().release().id() + " holds no table " + key.table().id());
    }
    Lineage lineage =
        row(key)
            .map(row -> lineage(row, Origins.required(key.table()).of(row, release)))
            .orElseThrow(() -> new NearestKey(release).noSuchRow(key));
    return new Trace(release.database().release(), lineage, editions(lineage));
  }

  private Optional<TracedRow> row(FigureKey key) {
    Selection selection = Selection.of(key.table());
    for (Map.Entry<String, String> value : key.values().entrySet()) {
      selection = selection.with(value.getKey(), value.getValue());
    }
    return release.row(selection);
  }

  private Lineage lineage(TracedRow row, List<Source> sources) {
    return new Lineage(row, sources.stream().map(this::step).toList());
  }

  private Lineage figure(String column, TracedRow row) {
    return lineage(row, Origins.required(row.table()).ofFigure(column, row, release));
  }

  private Lineage.Step step(Source source) {
    return source instanceof Source.Rows rows
        ? new Lineage.Through(
            rows, rows.rows().stream().map(row -> figure(rows.of(), row)).toList())
        : new Lineage.End(source);
  }

  private List<TracedRow> editions(Lineage lineage) {
    return EndsOf.editionIds(lineage).stream()
        .flatMap(
            id -> release.row(Selection.of(Table.CORE_EDITION).with("edition_id", id)).stream())
        .toList();
  }
}
