package se.klimatbokslut.pipeline.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klimatbokslut.domain.finding.MissingColumn;
import se.klimatbokslut.domain.finding.Severity;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.finding.TotalDiffersFromParts;
import se.klimatbokslut.pipeline.ingest.IndicatorCells.Place;

/**
 * Newly registered cars by fuel: municipalities by code, then their county by name, at last the
 * nation. Rechargeable are electric cars and plug-in hybrids together; their share is not printed
 * and computed from the row.
 */
final class TrafaFuels implements Consumer<GridRow> {
  private static final String CODE = "Kommun-";
  private static final String ELECTRIC = "El";
  private static final String PLUG_IN = "Laddhybrider";
  private static final String TOTAL = "Totalt";
  private static final List<String> NEEDED = List.of(ELECTRIC, PLUG_IN, TOTAL);
  private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{3,4}");
  private static final Pattern UNKNOWN = Pattern.compile("([0-9]{2})AA");
  private static final String NATION = "Hela riket";
  private static final int FIRST_FUEL = 2;
  private static final int DECIMALS = 9;

  private final String sheet;
  private final int year;
  private final CellChecks checks;
  private final IndicatorCells cells;
  private final Intake intake;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private boolean inTable;

  TrafaFuels(String sheet, int year, CellChecks checks, Intake intake) {
    this.sheet = sheet;
    this.year = year;
    this.checks = checks;
    this.cells = new IndicatorCells(checks, intake);
    this.intake = intake;
  }

  @Override
  public void accept(GridRow row) {
    if (row.text(0).equals(CODE)) {
      for (int column = FIRST_FUEL; column < row.width(); column++) {
        columns.put(row.text(column), column);
      }
    }
    inTable = inTable || MUNICIPALITY.matcher(row.text(0)).matches();
    if (!inTable || row.isNote() || !columns.keySet().containsAll(NEEDED)) {
      intake.setAside(sheet, row.number(), "headings and notes");
    } else {
      place(row).ifPresent(place -> read(place, row));
    }
  }

  /** A table without the needed columns has been set aside whole. */
  void end() {
    NEEDED.stream()
        .filter(heading -> !columns.containsKey(heading))
        .forEach(
            heading -> {
              SourceCell at = new SourceCell(intake.file(), sheet, 0, "");
              intake.report(new MissingColumn(at, heading, List.copyOf(columns.keySet())));
            });
  }

  private Optional<Place> place(GridRow row) {
    String first = row.text(0);
    Matcher unknown = UNKNOWN.matcher(first);
    if (unknown.matches()) {
      return Optional.of(new Place(unknown.group(1), RawOfficialIndicator.UNKNOWN));
    }
    if (MUNICIPALITY.matcher(first).matches()) {
      return checks.municipalityCode(at(row, 0), first).map(Place::municipality);
    }
    return Optional.of(first.equals(NATION) ? Place.NATION : Place.county(first));
  }

  private void read(Place place, GridRow row) {
    Map<String, BigDecimal> fuels = new LinkedHashMap<>();
    columns.forEach(
        (heading, column) ->
            cells
                .amount(at(row, column), row.text(column))
                .ifPresent(amount -> fuels.put(heading, amount)));
    if (!fuels.keySet().containsAll(NEEDED)) {
      return;
    }
    BigDecimal total = Objects.requireNonNull(fuels.remove(TOTAL));
    checkTotal(row, total, fuels);
    BigDecimal rechargeable =
        Objects.requireNonNull(fuels.get(ELECTRIC)).add(Objects.requireNonNull(fuels.get(PLUG_IN)));
    SourceCell atTotal = at(row, column(TOTAL));
    cells.add(
        place,
        TrafaNewCars.RECHARGEABLE,
        year,
        rechargeable,
        TrafaNewCars.COUNT,
        at(row, column(ELECTRIC)));
    cells.add(place, TrafaNewCars.ALL, year, total, TrafaNewCars.COUNT, atTotal);
    if (total.signum() > 0) {
      BigDecimal share =
          rechargeable
              .movePointRight(TrafaNewCars.PERCENT_DIGITS)
              .divide(total, DECIMALS, RoundingMode.HALF_EVEN);
      SourceCell atPlugIn = at(row, column(PLUG_IN));
      cells.add(place, TrafaNewCars.SHARE, year, share, TrafaNewCars.PERCENT, atPlugIn);
    }
  }

  private void checkTotal(GridRow row, BigDecimal total, Map<String, BigDecimal> fuels) {
    BigDecimal parts = fuels.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean allThere = fuels.size() == columns.size() - 1;
    if (allThere && total.compareTo(parts) != 0) {
      intake.report(
          new TotalDiffersFromParts(
              at(row, column(TOTAL)),
              "fuels against all cars",
              total,
              parts,
              BigDecimal.ZERO,
              Severity.ERROR));
    }
  }

  private int column(String heading) {
    return Objects.requireNonNull(columns.get(heading));
  }

  private SourceCell at(GridRow row, int column) {
    return new SourceCell(intake.file(), sheet, row.number(), GridRow.letters(column));
  }
}
