package se.klimatbokslut.pipeline.ingest;

import java.util.function.Consumer;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/** Streams the sheets of one file to what reads them. */
final class SheetReading {
  private final Grid grid;
  private final Intake intake;
  private final CellChecks checks;

  SheetReading(Grid grid, Intake intake) {
    this.grid = grid;
    this.intake = intake;
    this.checks = new CellChecks(grid.kind(), intake);
  }

  /** One for the whole file, as its decimal mark is. */
  CellChecks checks() {
    return checks;
  }

  /** Hands over every row that is not blank. */
  void read(SheetPreview sheet, Consumer<GridRow> reader) {
    try (Stream<GridRow> rows = grid.rows(sheet.name())) {
      rows.filter(row -> !row.isBlank()).forEach(reader);
    }
  }

  void setAside(SheetPreview sheet, String reason) {
    read(sheet, row -> intake.setAside(sheet.name(), row.number(), reason));
  }
}
