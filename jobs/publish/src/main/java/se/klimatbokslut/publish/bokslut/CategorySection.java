package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.ConsumptionLabels;

/**
 * Household consumption per person by category on a page: the newest year of the newest version.
 * Versions are different methods, so no two of them stand side by side.
 */
final class CategorySection {
  private static final String NEWEST =
      """
      select c.*, y.status from core_consumption_category c
      join core_edition_year y using (publication, year, edition_id)
      where y.age = 1 and c.municipality_id = ? and c.year <= ?
      qualify rank() over (order by c.year desc) = 1
      order by c.category = 'all' desc, c.per_person_t desc, c.category
      """;

  private final ReleaseDatabase database;
  private final SectionWording words;
  private final ConsumptionLabels labels;

  CategorySection(ReleaseDatabase database, Wording wording, Locale language) {
    this.database = database;
    this.words = new SectionWording("categories", wording);
    this.labels = ConsumptionLabels.load(language);
  }

  /** Empty without such statistics, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName, int year) {
    List<Line> lines =
        database.rowsOf(
            Table.CORE_CONSUMPTION_CATEGORY, NEWEST, List.of(municipalityId, year), this::line);
    return words.section(
        words.text("caption", areaName),
        words.columns(List.of("category", "year", "version"), List.of("per_person_t")),
        lines);
  }

  private Line line(ReleaseRow row) throws SQLException {
    return new Line(
        List.of(
            Cell.of(labels.of(row.text("category"))),
            words.year(row),
            words.word(row, "version"),
            words.figure(row.number("per_person_t"), "t/person"),
            words.figureStatus(row.text("status")),
            words.edition(row.text("edition_id"))),
        FigureKey.of(Table.CORE_CONSUMPTION_CATEGORY, row).address());
  }
}
