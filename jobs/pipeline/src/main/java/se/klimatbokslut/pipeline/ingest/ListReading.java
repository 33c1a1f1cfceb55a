package se.klimatbokslut.pipeline.ingest;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * Reads tables whose columns are found by their headings. Rows above the headings and comments that
 * start with # are set aside; so are sheets without the headings.
 */
final class ListReading {
  private static final String COMMENT = "#";

  private final SheetReading sheets;
  private final Intake intake;

  ListReading(Grid grid, Intake intake) {
    this.sheets = new SheetReading(grid, intake);
    this.intake = intake;
  }

  /**
   * @param layout finds the columns of a sheet, if it is one of this layout
   * @param needed headings that no sheet may lack
   */
  void read(
      Preview preview,
      Function<SheetPreview, Optional<Columns>> layout,
      Collection<String> needed,
      Consumer<ListRow> reader) {
    for (SheetPreview sheet : preview.sheets()) {
      Optional<Columns> columns = layout.apply(sheet);
      if (columns.isPresent()) {
        columns.get().check(needed, intake);
        sheets.read(sheet, row -> accept(columns.get(), row, reader));
      } else {
        sheets.setAside(sheet, "a sheet with other columns");
      }
    }
  }

  private void accept(Columns columns, GridRow row, Consumer<ListRow> reader) {
    if (row.text(0).startsWith(COMMENT)) {
      intake.setAside(columns.sheet(), row.number(), "a comment");
    } else if (row.number() < columns.row()) {
      intake.setAside(columns.sheet(), row.number(), "above the headings");
    } else if (row.number() > columns.row()) {
      reader.accept(new ListRow(columns, row, sheets.checks()));
    }
  }
}
