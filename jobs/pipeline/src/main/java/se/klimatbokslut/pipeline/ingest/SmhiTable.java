package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import se.klimatbokslut.domain.finding.MissingCell;
import se.klimatbokslut.domain.finding.SourceCell;

/** The rows of an SMHI table: four labels, then one value per year. */
final class SmhiTable implements Consumer<GridRow> {
  private static final List<String> LABELS = SmhiEmissions.HEADINGS;

  private final String sheet;
  private final SortedMap<Integer, Integer> years;
  private final CellChecks checks;
  private final Intake intake;
  private int headedWidth;

  SmhiTable(String sheet, SmhiHeading heading, CellChecks checks, Intake intake) {
    this.sheet = sheet;
    this.years = heading.years(checks, intake);
    this.checks = checks;
    this.intake = intake;
    this.headedWidth = heading.width();
  }

  @Override
  public void accept(GridRow row) {
    if (row.isNote()) {
      intake.setAside(sheet, row.number(), "a note below the table");
    } else if (hasLabels(row)) {
      readValues(row);
    }
  }

  private boolean hasLabels(GridRow row) {
    boolean complete = true;
    for (int column = 0; column < LABELS.size(); column++) {
      SourceCell at = at(row, column);
      complete &= checks.text(at, row.text(column), LABELS.get(column)).isPresent();
    }
    return complete;
  }

  private void readValues(GridRow row) {
    int width = row.width();
    years.headMap(width).forEach((column, year) -> readValue(row, column, year));
    SortedMap<Integer, Integer> missing = years.tailMap(width);
    if (!missing.isEmpty()) {
      String expected = "tonnes of " + missing.get(missing.firstKey());
      String more = missing.size() == 1 ? "" : " and of " + (missing.size() - 1) + " more years";
      intake.report(new MissingCell(at(row, missing.firstKey()), expected + more));
    }
    checkNothingBeyond(width);
  }

  private void readValue(GridRow row, int column, int year) {
    checks
        .amount(at(row, column), row.text(column), "tonnes as a number")
        .ifPresent(tonnes -> intake.add(emission(row, column, year, tonnes)));
  }

  /** Values to the right of the years are told once per column. */
  private void checkNothingBeyond(int width) {
    for (int column = headedWidth; column < width; column++) {
      String letters = GridRow.letters(column);
      intake.report(new MissingCell(new SourceCell(intake.file(), sheet, 0, letters), "a year"));
    }
    headedWidth = Math.max(headedWidth, width);
  }

  private RawEmission emission(GridRow row, int column, int year, BigDecimal tonnes) {
    return new RawEmission(
        row.text(0),
        row.text(1),
        row.text(2),
        row.text(3),
        year,
        tonnes,
        sheet,
        row.number(),
        GridRow.letters(column));
  }

  private SourceCell at(GridRow row, int column) {
    return new SourceCell(intake.file(), sheet, row.number(), GridRow.letters(column));
  }
}
