package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * Memo items on a page: what the nation's accounts hold beside the municipalities' sums, each with
 * its newest year. None of it is part of a municipality's figure; the nation's own territorial
 * total, which those figures are part of, is left out.
 */
final class NationalSection {
  private static final String NEWEST =
      """
      select n.*, y.status from core_national_series n
      join core_edition_year y using (publication, year, edition_id)
      where y.age = 1 and n.area_id = ? and n.year <= ? and n.series <> 'territorial-fossil'
      qualify row_number() over (partition by n.series order by n.year desc) = 1
      order by n.perspective desc, n.series
      """;

  private final ReleaseDatabase database;
  private final SectionWording words;

  NationalSection(ReleaseDatabase database, Wording wording) {
    this.database = database;
    this.words = new SectionWording("national", wording);
  }

  /** Empty without such statistics, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, int year) {
    String nation = Area.of(municipalityId).country().code();
    List<Line> lines =
        database.rowsOf(Table.CORE_NATIONAL_SERIES, NEWEST, List.of(nation, year), this::line);
    return words.section(
        words.text("caption"),
        words.columns(List.of("series", "year", "unit"), List.of("emissions_t")),
        lines);
  }

  private Line line(ReleaseRow row) throws SQLException {
    return new Line(
        List.of(
            words.labelled("item", row.text("series")),
            words.year(row),
            Cell.of(row.text("unit").replace("CO2", "CO₂")),
            words.figure(row.number("emissions_t"), "t"),
            words.figureStatus(row.text("status")),
            words.edition(row.text("edition_id"))),
        FigureKey.of(Table.CORE_NATIONAL_SERIES, row).address());
  }
}
