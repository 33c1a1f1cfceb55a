package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** A register that is kept year by year, on a page up to its year: grants or loans. */
final class YearlySections {
  private final ReleaseDatabase database;
  private final SectionWording words;
  private final Table table;
  private final List<String> names;
  private final List<String> figures;

  /**
   * @param id beginning of the keys of its words, which end as the columns are called
   * @param names columns that name a row
   * @param figures columns of numbers
   */
  private YearlySections(
      String id,
      Table table,
      List<String> names,
      List<String> figures,
      ReleaseDatabase database,
      Wording wording) {
    this.database = database;
    this.words = new SectionWording(id, wording);
    this.table = table;
    this.names = names;
    this.figures = figures;
  }

  /** Grants from agencies. */
  static YearlySections grants(ReleaseDatabase database, Wording wording) {
    return new YearlySections(
        "grants",
        Table.OUT_AGENCY_GRANT,
        List.of("year", "agency", "area"),
        List.of("grants", "amount_sek"),
        database,
        wording);
  }

  /** Loans and what of them is green. */
  static YearlySections loans(ReleaseDatabase database, Wording wording) {
    return new YearlySections(
        "loans",
        Table.OUT_GREEN_LOAN,
        List.of("year"),
        List.of("lenders", "amount_sek", "green_sek", "green_share_pct", "without_amount"),
        database,
        wording);
  }

  /** Empty without a register, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName, int year) {
    String sql =
        "select * from %s where municipality_id = ? and year <= ? order by %s"
            .formatted(table.id(), String.join(", ", names));
    List<Line> lines = database.rowsOf(table, sql, List.of(municipalityId, year), this::line);
    return words.section(words.text("caption", areaName), words.columns(names, figures), lines);
  }

  private Line line(ReleaseRow row) throws SQLException {
    Stream.Builder<Cell> cells = Stream.builder();
    for (String name : names) {
      cells.add(name.equals("year") ? words.year(row) : words.word(row, name));
    }
    for (String figure : figures) {
      cells.add(words.figure(row.number(figure), table.contract().column(figure).unit()));
    }
    cells.add(words.status(row.text("status"))).add(words.edition(row.text("edition_id")));
    return new Line(cells.build().toList(), FigureKey.of(table, row).address());
  }
}
