package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** Local indicators, the newest year of each. */
final class IndicatorSection {
  private static final String NEWEST =
      """
      select f.*, y.status from core_indicator f
      left join core_edition_year y using (publication, year, edition_id)
      where f.municipality_id = ? and f.year <= ?
      qualify row_number() over (partition by f.indicator, f.publication
        order by f.year desc, f.edition_id desc) = 1
      order by f.indicator, f.publication
      """;

  private final ReleaseDatabase database;
  private final Wording wording;
  private final SectionWording words;

  IndicatorSection(ReleaseDatabase database, Wording wording) {
    this.database = database;
    this.wording = wording;
    this.words = new SectionWording("indicators", wording);
  }

  /** Empty without any, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName, int year) {
    List<Line> lines =
        database.rowsOf(Table.CORE_INDICATOR, NEWEST, List.of(municipalityId, year), this::line);
    return words.section(
        words.text("caption", areaName),
        words.columns(List.of("indicator", "year", "unit"), List.of("value")),
        lines);
  }

  private Line line(ReleaseRow row) throws SQLException {
    return new Line(
        List.of(
            words.labelled("item", row.text("indicator")),
            words.year(row),
            Cell.of(wording.texts().label("unit", row.text("unit"))),
            words.figure(row.number("value"), row.text("unit")),
            words.figureStatus(row.text("status")),
            words.edition(row.text("edition_id"))),
        FigureKey.of(Table.CORE_INDICATOR, row).address());
  }
}
