package se.klimatbokslut.pipeline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One sheet of SMHI's: the rows above the table first, then the table. */
final class SmhiSheet implements Consumer<GridRow> {
  private final String sheet;
  private final SmhiSubstance substance;
  private final CellChecks checks;
  private final Intake intake;
  private final List<GridRow> above = new ArrayList<>();
  private @Nullable SmhiTable table;

  SmhiSheet(String sheet, SmhiSubstance substance, CellChecks checks, Intake intake) {
    this.sheet = sheet;
    this.substance = substance;
    this.checks = checks;
    this.intake = intake;
  }

  @Override
  public void accept(GridRow row) {
    if (table != null) {
      table.accept(row);
    } else if (row.startsWith(SmhiEmissions.HEADINGS)) {
      SmhiHeading heading = new SmhiHeading(intake.file(), sheet, above, row);
      heading.check(substance, intake);
      table = new SmhiTable(sheet, heading, checks, intake);
    } else {
      above.add(row);
    }
  }
}
