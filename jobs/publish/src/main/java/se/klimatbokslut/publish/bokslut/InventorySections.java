package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * The municipality's own inventory on a page: what it counts inside its borders year by year beside
 * the national statistics, and its own operations by sector.
 */
final class InventorySections {
  private static final String TOTALS =
      """
      select * from out_inventory
      where municipality_id = ? and year <= ? and sector = 'all' and boundary <> 'own-operations'
      order by gas desc, year, boundary
      """;
  private static final String OPERATIONS =
      """
      select * from out_inventory
      where municipality_id = ? and year <= ? and boundary = 'own-operations'
      order by gas desc, year, sector = 'all', emissions_t desc, sector
      """;

  private final ReleaseDatabase database;
  private final Wording wording;
  private final SectionWording words;

  InventorySections(ReleaseDatabase database, Wording wording) {
    this.database = database;
    this.wording = wording;
    this.words = new SectionWording("inventory", wording);
  }

  /** Empty without an inventory, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName, int year) {
    List<Object> asked = List.of(municipalityId, year);
    List<Line> totals = database.rowsOf(Table.OUT_INVENTORY, TOTALS, asked, this::total);
    List<Line> operations = database.rowsOf(Table.OUT_INVENTORY, OPERATIONS, asked, this::part);
    List<Block> blocks = new ArrayList<>();
    if (!totals.isEmpty()) {
      blocks.add(
          table("inventory", "caption", areaName, List.of("statistics_t", "difference_t"), totals));
    }
    if (!operations.isEmpty()) {
      blocks.add(table("own-operations", "operations", areaName, List.of(), operations));
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(words.section(blocks));
  }

  private ReportTable table(
      String id, String caption, String areaName, List<String> beside, List<Line> lines) {
    boolean isBySector = beside.isEmpty();
    List<Column> columns = new ArrayList<>();
    columns.add(words.column("year", Kind.NAME));
    columns.add(words.column(isBySector ? "sector" : "boundary", Kind.NAME));
    columns.add(words.column("gas", Kind.WORD));
    columns.add(words.column("emissions_t", Kind.FIGURE));
    beside.forEach(figure -> columns.add(words.column(figure, Kind.FIGURE)));
    columns.add(words.column("status", Kind.WORD));
    columns.add(words.column("source", Kind.TEXT).asGiven());
    columns.add(words.column("edition", Kind.TEXT));
    return words.table(id, words.text(caption, areaName), columns, lines);
  }

  private Line total(ReleaseRow row) throws SQLException {
    return line(
        row,
        words.labelled("boundaryName", row.text("boundary")),
        List.of(
            words.figure(row.number("statistics_t"), "t"),
            words.signed(row.number("difference_t"), "t")),
        Weight.PLAIN);
  }

  private Line part(ReleaseRow row) throws SQLException {
    String sector = row.text("sector");
    return line(
        row,
        words.labelled("sectorName", sector),
        List.of(),
        sector.equals("all") ? Weight.TOTAL : Weight.PLAIN);
  }

  private Line line(ReleaseRow row, Cell name, List<Cell> beside, Weight weight)
      throws SQLException {
    Stream<Cell> first =
        Stream.of(
            words.year(row),
            name,
            Cell.of(wording.gas(row.text("gas"))),
            words.figure(row.number("emissions_t"), "t"));
    Stream<Cell> last =
        Stream.of(
            words.labelled("statusName", row.text("status")),
            words.word(row, "source"),
            words.edition(row.text("edition_id")));
    return new Line(
        Stream.of(first, beside.stream(), last).flatMap(cells -> cells).toList(),
        weight,
        FigureKey.of(Table.OUT_INVENTORY, row).address());
  }
}
