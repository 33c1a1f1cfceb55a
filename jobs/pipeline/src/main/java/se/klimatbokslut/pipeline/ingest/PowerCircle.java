package se.klimatbokslut.pipeline.ingest;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.finding.BadSidecar;
import se.klimatbokslut.domain.finding.MissingSidecar;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.pipeline.ingest.IndicatorCells.Place;
import se.klimatbokslut.pipeline.ingest.Preview.SheetPreview;

/**
 * Power Circle's list of rechargeable vehicles and public charging by municipality, names in
 * capitals under an empty heading. The file states no date, so it needs a sidecar. It holds no
 * totals to compare with.
 */
final class PowerCircle implements PublicationParser {
  private static final String PUBLICATION = "powercircle-charging";

  /** Heading, indicator and unit of what is read. */
  private record Column(String heading, String indicator, String unit) {}

  private static final List<Column> READ =
      List.of(
          new Column("antal laddbara fordon", "rechargeable-vehicles", "count"),
          new Column("antal laddpunkter", "charging-points", "count"),
          new Column("antal laddstationer", "charging-stations", "count"),
          new Column("andel av bilbestånd", "rechargeable-car-fleet-share", "%"));

  private static final List<String> NEEDED = READ.stream().map(Column::heading).toList();
  private static final String EXAMPLE =
      """
      publication: powercircle-charging
      year: 2025
      edition_date: 2026-01-10
      source: Power Circle, elbilsstatistik
      """;

  @Override
  public String name() {
    return "charging by municipality from Power Circle (columns "
        + String.join(", ", NEEDED)
        + ", with a sidecar)";
  }

  @Override
  public boolean recognises(Preview preview) {
    return preview.isTable() && !preview.sheets(sheet -> columns("", sheet).isPresent()).isEmpty();
  }

  @Override
  public void parse(Grid grid, Preview preview, Intake intake) {
    intake.recognisedAs(PUBLICATION);
    Optional<Integer> year = year(intake);
    new ListReading(grid, intake)
        .read(
            preview,
            sheet -> columns(intake.file(), sheet),
            NEEDED,
            row -> read(row, year, intake));
  }

  private static void read(ListRow row, Optional<Integer> year, Intake intake) {
    IndicatorCells cells = new IndicatorCells(row.checks(), intake);
    SourceCell atName = new SourceCell(intake.file(), "", row.row().number(), "A");
    Optional<String> name = row.checks().text(atName, row.row().text(0), "a municipality");
    for (Column column : READ) {
      SourceCell at = row.at(column.heading());
      cells
          .amount(at, row.optional(column.heading()))
          .filter(value -> name.isPresent() && year.isPresent())
          .ifPresent(
              value ->
                  cells.add(
                      Place.municipality(name.orElseThrow()),
                      column.indicator(),
                      year.orElseThrow(),
                      value,
                      column.unit(),
                      at));
    }
  }

  private static Optional<Integer> year(Intake intake) {
    Optional<Sidecar> sidecar = intake.sidecar();
    if (sidecar.isEmpty()) {
      SourceCell whole = SourceCell.wholeFile(intake.file());
      intake.report(new MissingSidecar(whole, PUBLICATION, EXAMPLE));
      return Optional.empty();
    }
    Optional<Integer> year = sidecar.get().year();
    if (year.isEmpty()) {
      SourceCell at = new SourceCell(Sidecar.nameFor(intake.file()), "", 0, "year");
      intake.report(new BadSidecar(at, "no year", "a line such as 'year: 2025'"));
    }
    return year;
  }

  private static Optional<Columns> columns(String file, SheetPreview sheet) {
    return Columns.find(file, sheet, NEEDED);
  }
}
