package se.klimatbokslut.pipeline.ingest;

import java.util.function.Consumer;

/**
 * The sheet with the whole population: several rows of headings, then the nation, and each county
 * followed by its municipalities. Columns: code, name, population; the rest is not read.
 */
final class ScbPopulationSheet implements Consumer<GridRow> {
  private static final String NATION = "Riket";
  private static final int NAME = 1;
  private static final int PERSONS = 2;

  private final String sheet;
  private final int year;
  private final PopulationRows rows;
  private final Intake intake;
  private boolean inTable;

  ScbPopulationSheet(String sheet, int year, PopulationRows rows, Intake intake) {
    this.sheet = sheet;
    this.year = year;
    this.rows = rows;
    this.intake = intake;
  }

  @Override
  public void accept(GridRow row) {
    inTable = inTable || isNation(row) || startsWithDigit(row);
    if (!inTable) {
      intake.setAside(sheet, row.number(), "headings");
    } else if (row.isNote()) {
      intake.setAside(sheet, row.number(), "a note below the table");
    } else if (isNation(row)) {
      rows.add("", NATION, year, row, PERSONS);
    } else {
      rows.code(row, 0).ifPresent(code -> rows.add(code, row.text(NAME), year, row, PERSONS));
    }
  }

  private static boolean isNation(GridRow row) {
    return row.text(0).isEmpty() && row.text(NAME).equals(NATION);
  }

  private static boolean startsWithDigit(GridRow row) {
    return !row.text(0).isEmpty() && Character.isDigit(row.text(0).charAt(0));
  }
}
