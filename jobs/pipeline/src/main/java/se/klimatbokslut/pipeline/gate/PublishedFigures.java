package se.klimatbokslut.pipeline.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import se.klimatbokslut.domain.finding.SourceCell;
import se.klimatbokslut.domain.gate.EditionFigures;
import se.klimatbokslut.domain.gate.Figure;
import se.klimatbokslut.domain.gate.Line;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.pipeline.table.Table;

/** Published figures from the tables of an edition: municipal rows and the totals it prints. */
public final class PublishedFigures {
  /** Tables that hold the figures of an edition of a territorial statistic. */
  public static final Set<Table> TABLES = Set.of(Table.CORE_EMISSIONS, Table.CORE_PUBLISHED_TOTAL);

  /** What sub-sectors leave over is computed, not published. */
  private static final String NOT_PUBLISHED = "not-distributed";

  private final String fileName;
  private final EditionFigures.Builder figures;

  private PublishedFigures(String editionId, String fileName) {
    this.fileName = fileName;
    this.figures = EditionFigures.of(editionId);
  }

  /**
   * Reads the rows of an edition.
   *
   * @param fileName as delivered, for the places of findings
   */
  public static EditionFigures of(String editionId, String fileName, Map<Table, List<Row>> tables) {
    PublishedFigures published = new PublishedFigures(editionId, fileName);
    published.add(Table.CORE_EMISSIONS, "municipality_id", tables);
    published.add(Table.CORE_PUBLISHED_TOTAL, "area_id", tables);
    return published.figures.build();
  }

  private void add(Table table, String place, Map<Table, List<Row>> tables) {
    Columns columns = new Columns(table, place);
    tables.getOrDefault(table, List.of()).forEach(row -> add(row, columns));
  }

  private void add(Row row, Columns columns) {
    if (!row.isNullAt(columns.tonnes)) {
      String place = row.getString(columns.place);
      String sector = row.getString(columns.sector);
      String subsector = row.getString(columns.subsector);
      int year = row.getInt(columns.year);
      Figure figure =
          new Figure(Co2e.ofTonnes((BigDecimal) row.get(columns.tonnes)), at(row, columns));
      if (subsector.equals(NOT_PUBLISHED)) {
        figures.addRemainder(Line.wholeSector(place, sector), year, figure);
      } else {
        figures.add(new Line(place, sector, subsector), year, figure);
      }
    }
  }

  private SourceCell at(Row row, Columns columns) {
    return new SourceCell(
        fileName,
        row.getString(columns.sheet),
        Math.toIntExact(row.getLong(columns.row)),
        row.getString(columns.column));
  }

  /** Places of the columns: rows made outside of Spark know no names. */
  private static final class Columns {
    private final Table table;
    private final int place;
    private final int year;
    private final int sector;
    private final int subsector;
    private final int tonnes;
    private final int sheet;
    private final int row;
    private final int column;

    Columns(Table table, String place) {
      this.table = table;
      this.place = index(place);
      this.year = index("year");
      this.sector = index("sector");
      this.subsector = index("subsector");
      this.tonnes = index("emissions_t");
      this.sheet = index("source_sheet");
      this.row = index("source_row");
      this.column = index("source_column");
    }

    private int index(String column) {
      return table.contract().columnNames().indexOf(column);
    }
  }
}
