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

/**
 * Single plants of the municipality with the newest year of each. They are inside the territorial
 * figures already and are named because targets may leave them out.
 */
final class FacilitySection {
  private static final String NEWEST =
      """
      select f.*, y.status from core_facility f
      left join core_edition_year y using (publication, year, edition_id)
      where f.municipality_id = ? and f.year <= ?
      qualify row_number() over (partition by f.facility_id, f.gas, f.publication
        order by f.year desc, f.edition_id desc) = 1
      order by f.facility_id, f.gas, f.publication
      """;

  private final ReleaseDatabase database;
  private final Wording wording;
  private final SectionWording words;

  FacilitySection(ReleaseDatabase database, Wording wording) {
    this.database = database;
    this.wording = wording;
    this.words = new SectionWording("facilities", wording);
  }

  /** Empty without any, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName, int year) {
    List<Line> lines =
        database.rowsOf(Table.CORE_FACILITY, NEWEST, List.of(municipalityId, year), this::line);
    return words.section(
        words.text("caption", areaName),
        words.columns(List.of("facility", "year", "gas"), List.of("emissions_t")),
        lines);
  }

  private Line line(ReleaseRow row) throws SQLException {
    return new Line(
        List.of(
            words.word(row, "facility_id"),
            words.year(row),
            Cell.of(wording.gas(row.text("gas"))),
            words.figure(row.number("emissions_t"), "t"),
            words.figureStatus(row.text("status")),
            words.edition(row.text("edition_id"))),
        FigureKey.of(Table.CORE_FACILITY, row).address());
  }
}
