package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import se.klimatbokslut.domain.finding.OutOfRange;

/**
 * A sheet exported from SCB's database: region, age and sex as text, then one column per month.
 * Only December counts: the population of a year is that of its last day.
 */
final class ScbExportSheet implements Consumer<GridRow> {
  private static final String NATION_CODE = "00";
  private static final String EVERYBODY = "totalt";
  private static final String DECEMBER = "12";
  private static final String UPDATED = "Senaste uppdatering:";
  private static final int DATE_LENGTH = 8;

  private final String sheet;
  private final PopulationRows rows;
  private final Intake intake;
  private final SortedMap<Integer, Integer> years = new TreeMap<>();
  private int firstMonth;
  private boolean datesFollow;

  ScbExportSheet(String sheet, PopulationRows rows, Intake intake) {
    this.sheet = sheet;
    this.rows = rows;
    this.intake = intake;
  }

  @Override
  public void accept(GridRow row) {
    if (firstMonth == 0) {
      readHeadings(row);
    } else if (row.isNote()) {
      readNote(row);
    } else {
      readRegion(row);
    }
  }

  private void readHeadings(GridRow row) {
    for (int column = 1; column < row.width(); column++) {
      Matcher month = ScbPopulationExport.MONTH.matcher(row.text(column));
      if (month.matches()) {
        firstMonth = firstMonth == 0 ? column : firstMonth;
        readMonth(row, column, month);
      }
    }
  }

  private void readMonth(GridRow row, int column, Matcher month) {
    if (month.group(2).equals(DECEMBER)) {
      years.put(column, Integer.valueOf(month.group(1)));
    } else {
      String expected = "December (" + month.group(1) + "M12), whose last day counts for the year";
      intake.report(new OutOfRange(rows.at(row, column), row.text(column), expected));
    }
  }

  private void readRegion(GridRow row) {
    Matcher region = ScbPopulationExport.REGION.matcher(row.text(0));
    if (!region.matches()) {
      rows.code(row, 0);
    } else if (countsEverybody(row)) {
      String code = region.group(1).equals(NATION_CODE) ? "" : region.group(1);
      years.forEach((column, year) -> rows.add(code, region.group(2), year, row, column));
    } else {
      intake.setAside(sheet, row.number(), "a row that does not count everybody");
    }
  }

  /** Age and sex, between region and months, each read "totalt, ...". */
  private boolean countsEverybody(GridRow row) {
    for (int column = 1; column < firstMonth; column++) {
      if (!row.text(column).startsWith(EVERYBODY)) {
        return false;
      }
    }
    return true;
  }

  /** The notes hold the day of the last update: "20260410 08:00" in the row after its heading. */
  private void readNote(GridRow row) {
    intake.setAside(sheet, row.number(), "a note below the table");
    if (datesFollow && row.text(0).length() >= DATE_LENGTH) {
      readUpdate(row.text(0).substring(0, DATE_LENGTH));
    }
    datesFollow = row.text(0).equals(UPDATED);
  }

  private void readUpdate(String date) {
    try {
      intake.printedOn(LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeParseException e) {
      intake.setAside(sheet, 0, "a day of update that cannot be read: " + date);
    }
  }
}
