package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.MissingColumn;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.WrongUnit;

/**
 * A sheet of the compilation workbook: a title, the unit, a row of years, then rows of the nation,
 * of counties and of municipalities, or of the nation alone. An empty cell is a year that the row
 * does not have. A last year that repeats the year before in every row of the nation is a
 * placeholder of whoever compiled it, and no data.
 */
final class NationalSheet implements Consumer<GridRow> {
  private static final Pattern UNIT = Pattern.compile("Enhet: (.+)/år");
  private static final List<String> UNITS = List.of("Ton CO2e", "Ton CO2");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?:\\.0+)?");
  private static final Pattern COUNTY = Pattern.compile("([0-9]{1,2})(?:\\.0+)?");
  private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{3,4}(?:\\.0+)?");

  /** Columns of places, in the sheets that have them. */
  private static final int COUNTY_CODE = 0;

  private static final int COUNTY_NAME = 1;
  private static final int MUNICIPALITY_CODE = 2;
  private static final int PLACE_COLUMNS = 4;

  private final String sheet;
  private final CellChecks checks;
  private final Intake intake;
  private final SortedMap<Integer, Integer> years = new TreeMap<>();
  private final List<RawNationalSeries> read = new ArrayList<>();
  private String unit = "";
  private boolean hasPlaces;

  NationalSheet(String sheet, CellChecks checks, Intake intake) {
    this.sheet = sheet;
    this.checks = checks;
    this.intake = intake;
  }

  @Override
  public void accept(GridRow row) {
    if (years.isEmpty()) {
      readHeadings(row);
    } else if (hasPlaces && MUNICIPALITY.matcher(row.text(MUNICIPALITY_CODE)).matches()) {
      intake.setAside(sheet, row.number(), "a municipality, which other publications give");
    } else {
      readSeries(row, row.text(hasPlaces ? COUNTY_NAME : 0), hasPlaces ? county(row) : "");
    }
  }

  /** Two digits, also where one of the codes is a number among texts; empty for the nation. */
  private static String county(GridRow row) {
    Matcher code = COUNTY.matcher(row.text(COUNTY_CODE));
    if (!code.matches()) {
      return "";
    }
    return code.group(1).length() == 1 ? "0" + code.group(1) : code.group(1);
  }

  private void readHeadings(GridRow row) {
    Matcher stated = UNIT.matcher(row.text(0));
    if (stated.matches()) {
      readUnit(row, stated.group(1));
    }
    for (int column = 1; column < row.width(); column++) {
      Matcher year = YEAR.matcher(row.text(column));
      if (year.matches()) {
        years.put(column, Integer.valueOf(year.group(1)));
      }
    }
    hasPlaces = !years.isEmpty() && years.firstKey() >= PLACE_COLUMNS;
    intake.setAside(sheet, row.number(), "headings");
  }

  private void readUnit(GridRow row, String found) {
    unit = found;
    if (!UNITS.contains(found)) {
      intake.report(new WrongUnit(at(row, 0), found + "/år", String.join(" or ", UNITS) + "/år"));
    }
  }

  private void readSeries(GridRow row, String label, String county) {
    if (checks.text(at(row, 0), label, "a label").isEmpty()) {
      return;
    }
    years.forEach(
        (column, year) -> {
          if (!row.text(column).isEmpty()) {
            readValue(row, column, label, county, year);
          }
        });
  }

  private void readValue(GridRow row, int column, String label, String county, int year) {
    SourceCell at = at(row, column);
    Optional<BigDecimal> tonnes = checks.number(at, row.text(column), "tonnes as a number");
    tonnes.ifPresent(
        amount ->
            read.add(
                new RawNationalSeries(
                    label, county, year, amount, unit, sheet, at.row(), at.column())));
  }

  /** Hands over what was read, without a year that only stands in for a later one. */
  void end() {
    SourceCell whole = new SourceCell(intake.file(), sheet, 0, "");
    if (years.isEmpty()) {
      intake.report(new MissingColumn(whole, "years", List.of()));
      return;
    }
    if (unit.isEmpty()) {
      intake.report(new WrongUnit(whole, "no unit", String.join(" or ", UNITS) + "/år"));
    }
    int last = read.stream().mapToInt(RawNationalSeries::year).max().orElse(0);
    boolean isPlaceholder = repeats(last);
    for (RawNationalSeries row : read) {
      if (isPlaceholder && row.year() == last) {
        String reason = "%d repeats %d in every row: a placeholder".formatted(last, last - 1);
        intake.setAside(sheet, row.row(), reason);
      } else {
        intake.add(row);
      }
    }
  }

  private boolean repeats(int year) {
    List<RawNationalSeries> ofYear =
        read.stream().filter(row -> row.year() == year && row.county().isEmpty()).toList();
    return !ofYear.isEmpty() && ofYear.stream().allMatch(this::repeatsYearBefore);
  }

  private boolean repeatsYearBefore(RawNationalSeries row) {
    return read.stream()
        .filter(other -> other.row() == row.row() && other.year() == row.year() - 1)
        .anyMatch(before -> before.tonnes().compareTo(row.tonnes()) == 0);
  }

  private SourceCell at(GridRow row, int column) {
    return new SourceCell(intake.file(), sheet, row.number(), GridRow.letters(column));
  }
}
