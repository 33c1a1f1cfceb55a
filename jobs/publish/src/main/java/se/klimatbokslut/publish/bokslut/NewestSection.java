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

/** Single things that are followed in a municipality, the newest year of each. */
final class NewestSection {
  private static final String NEWEST =
      """
      select f.*, y.status from %1$s f
      left join core_edition_year y using (publication, year, edition_id)
      where f.municipality_id = ? and f.year <= ?
      qualify row_number() over (partition by %2$s
        order by f.year desc, f.edition_id desc) = 1
      order by %2$s
      """;

  private final ReleaseDatabase database;
  private final SectionWording words;
  private final Table table;
  private final String one;
  private final List<String> names;
  private final String figure;
  private final Naming naming;

  /** The cells that say what a row is, and then its figure. */
  @FunctionalInterface
  private interface Naming {
    List<Cell> cells(ReleaseRow row) throws SQLException;
  }

  /**
   * @param one columns that tell one thing from another
   * @param names keys of the headings of columns that name a row
   * @param figure key of the heading of its figure
   */
  private NewestSection(
      ReleaseDatabase database,
      SectionWording words,
      Table table,
      String one,
      List<String> names,
      String figure,
      Naming naming) {
    this.database = database;
    this.words = words;
    this.table = table;
    this.one = one;
    this.names = names;
    this.figure = figure;
    this.naming = naming;
  }

  /**
   * Single plants. They are inside the territorial figures already and are named because targets
   * may leave them out.
   */
  static NewestSection facilities(ReleaseDatabase database, Wording wording) {
    SectionWording words = new SectionWording("facilities", wording);
    return new NewestSection(
        database,
        words,
        Table.CORE_FACILITY,
        "f.facility_id, f.gas, f.publication",
        List.of("facility", "year", "gas"),
        "emissions_t",
        row ->
            List.of(
                words.word(row, "facility_id"),
                words.year(row),
                Cell.of(wording.gas(row.text("gas"))),
                words.figure(row.number("emissions_t"), "t")));
  }

  /** Local indicators. */
  static NewestSection indicators(ReleaseDatabase database, Wording wording) {
    SectionWording words = new SectionWording("indicators", wording);
    return new NewestSection(
        database,
        words,
        Table.CORE_INDICATOR,
        "f.indicator, f.publication",
        List.of("indicator", "year", "unit"),
        "value",
        row ->
            List.of(
                words.labelled("item", row.text("indicator")),
                words.year(row),
                words.labelled("unit", row.text("unit")),
                words.figure(row.number("value"), row.text("unit"))));
  }

  /** What was taken up or stored, each kind for itself. */
  static NewestSection uptake(ReleaseDatabase database, Wording wording) {
    SectionWording words = new SectionWording("uptake", wording);
    return new NewestSection(
        database,
        words,
        Table.CORE_NEGATIVE_EMISSION,
        "f.kind",
        List.of("kind", "year", "permanence_years"),
        "removed_t",
        row ->
            List.of(
                words.labelled("kindName", row.text("kind")),
                words.year(row),
                words.wholeNumber(row.number("permanence_years")),
                words.figure(row.number("removed_t"), "t")));
  }

  /** Empty without any, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName, int year) {
    List<Line> lines =
        database.rowsOf(
            table, NEWEST.formatted(table.id(), one), List.of(municipalityId, year), this::line);
    return words.section(
        words.text("caption", areaName), words.columns(names, List.of(figure)), lines);
  }

  private Line line(ReleaseRow row) throws SQLException {
    List<Cell> known =
        List.of(words.figureStatus(row.text("status")), words.edition(row.text("edition_id")));
    return new Line(
        Stream.concat(naming.cells(row).stream(), known.stream()).toList(),
        FigureKey.of(table, row).address());
  }
}
