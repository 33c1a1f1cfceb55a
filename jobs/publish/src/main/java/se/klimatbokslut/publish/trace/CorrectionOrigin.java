package se.klimatbokslut.publish.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;

/**
 * A correction was written down by hand; what it replaces stands in the cell of the figure that it
 * corrects.
 */
final class CorrectionOrigin implements Origin {
  private static final List<String> FIGURE =
      List.of("edition_id", "municipality_id", "sector", "subsector", "year");

  @Override
  public Table table() {
    return Table.CORE_CORRECTION;
  }

  @Override
  public List<Source> of(TracedRow row, RowSource release) {
    String words =
        "correction %s in the corrections of the release: published %s, %s; source: %s"
            .formatted(
                row.text("correction_id"),
                row.text("reported"),
                row.text("reason"),
                row.text("source"));
    Stream<Source> cell =
        release.row(of(row, Table.CORE_EMISSIONS)).stream()
            .map(
                emission ->
                    new Source.Cell(
                        emission.text("edition_id"),
                        emission.text("source_sheet"),
                        Integer.parseInt(emission.text("source_row")),
                        emission.text("source_column"),
                        "published_t",
                        row.number("published_t").orElseThrow(),
                        "t"));
    return Stream.concat(Stream.of(new Source.Words(words)), cell).toList();
  }

  /** The correction of a row of {@code core_emissions}. */
  static Optional<TracedRow> about(TracedRow emission, RowSource release) {
    return release.row(of(emission, Table.CORE_CORRECTION));
  }

  private static Selection of(TracedRow row, Table table) {
    Selection selection = Selection.of(table);
    for (String column : FIGURE) {
      selection = selection.with(column, row.text(column));
    }
    return selection;
  }
}
