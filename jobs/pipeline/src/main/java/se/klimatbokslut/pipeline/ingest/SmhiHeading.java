package se.klimatbokslut.pipeline.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.DuplicateColumn;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.WrongUnit;

/**
 * What stands above an SMHI table: print date, title with the substance, unit, and the years, which
 * are in the row of headings or in the row above it.
 *
 * @param above the rows above the headings, without blank ones
 */
record SmhiHeading(String file, String sheet, List<GridRow> above, GridRow headings) {
  private static final String TITLE = "Emissioner av";
  private static final String UNIT = "Enhet:";
  private static final String TONNES = "ton/år";
  private static final Pattern PRINTED =
      Pattern.compile("Länsrapport.*?([0-9]{4}-[0-9]{2}-[0-9]{2})");
  private static final Pattern YEAR_LIKE = Pattern.compile("[0-9]+");
  private static final int FIRST_VALUE = SmhiEmissions.HEADINGS.size();

  void check(SmhiSubstance substance, Intake intake) {
    checkSubstance(substance);
    checkUnit(intake);
    above.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> printDate(cell).stream())
        .findFirst()
        .ifPresent(intake::printedOn);
  }

  /** The year of each column of values, by column. A heading that is no year is reported. */
  SortedMap<Integer, Integer> years(CellChecks checks, Intake intake) {
    GridRow row = yearRow();
    Set<Integer> seen = new HashSet<>();
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (int column = FIRST_VALUE; column < width(); column++) {
      SourceCell at = at(row, column);
      Optional<Integer> year = checks.year(at, row.text(column));
      if (year.isPresent() && !seen.add(year.get())) {
        intake.report(new DuplicateColumn(at, row.text(column)));
      } else if (year.isPresent()) {
        years.put(column, year.get());
      }
    }
    return years;
  }

  /** Number of columns up to the last one with a heading; there is at least one of values. */
  int width() {
    return Math.max(Math.max(yearRow().width(), headings.width()), FIRST_VALUE + 1);
  }

  private void checkSubstance(SmhiSubstance substance) {
    Optional<GridRow> title = rowStarting(TITLE);
    title.ifPresent(row -> substance.namedBy(at(row, 0), row.text(0)));
    if (title.isEmpty()) {
      substance.reportMissingTitle(wholeSheet());
    }
    substance.sheetNamed(wholeSheet());
    if (!yearsAreHeadings()) {
      for (int column = FIRST_VALUE; column < headings.width(); column++) {
        substance.namedBy(at(headings, column), headings.text(column));
      }
    }
  }

  private void checkUnit(Intake intake) {
    Optional<GridRow> row = rowStarting(UNIT);
    SourceCell at = row.map(found -> at(found, 0)).orElse(wholeSheet());
    String unit = row.map(SmhiHeading::unit).orElse("");
    if (!unit.equals(TONNES)) {
      intake.report(new WrongUnit(at, unit, TONNES));
    }
  }

  private GridRow yearRow() {
    return yearsAreHeadings() ? headings : above.get(above.size() - 1);
  }

  private boolean yearsAreHeadings() {
    return above.isEmpty() || YEAR_LIKE.matcher(headings.text(FIRST_VALUE)).matches();
  }

  private Optional<GridRow> rowStarting(String text) {
    return above.stream().filter(row -> row.text(0).startsWith(text)).findFirst();
  }

  private SourceCell wholeSheet() {
    return new SourceCell(file, sheet, 0, "");
  }

  private SourceCell at(GridRow row, int column) {
    return new SourceCell(file, sheet, row.number(), GridRow.letters(column));
  }

  /** The unit stands after the colon, or in the cell beside it. */
  private static String unit(GridRow row) {
    String after = row.text(0).substring(UNIT.length()).strip();
    return after.isEmpty() ? row.text(1) : after;
  }

  private static Optional<LocalDate> printDate(String cell) {
    Matcher printed = PRINTED.matcher(cell);
    try {
      return printed.find() ? Optional.of(LocalDate.parse(printed.group(1))) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
