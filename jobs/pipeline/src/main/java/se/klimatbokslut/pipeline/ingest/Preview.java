package se.klimatbokslut.pipeline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The beginning of every sheet of a file: enough to tell which publication it is. */
record Preview(GridKind kind, List<SheetPreview> sheets) {
  private static final int ROWS = 40;

  /** The beginning of one sheet. */
  record SheetPreview(String name, List<GridRow> rows) {
    boolean hasRow(Predicate<GridRow> condition) {
      return rows.stream().anyMatch(condition);
    }

    boolean hasCell(Predicate<String> condition) {
      return hasRow(row -> row.cells().stream().anyMatch(condition));
    }
  }

  static Preview of(Grid grid) {
    List<SheetPreview> sheets = new ArrayList<>();
    for (String name : grid.sheets()) {
      try (Stream<GridRow> rows = grid.rows(name)) {
        sheets.add(new SheetPreview(name, rows.limit(ROWS).toList()));
      }
    }
    return new Preview(grid.kind(), List.copyOf(sheets));
  }

  boolean isTable() {
    return kind != GridKind.JSON;
  }

  /** The sheets that hold a layout, in their order. */
  List<SheetPreview> sheets(Predicate<SheetPreview> layout) {
    return sheets.stream().filter(layout).toList();
  }
}
