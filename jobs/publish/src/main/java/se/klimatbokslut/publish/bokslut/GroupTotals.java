package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Groups.Group;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Chart;
import se.klimatbokslut.publish.report.Chart.Point;
import se.klimatbokslut.publish.report.Chart.Role;
import se.klimatbokslut.publish.report.Chart.Series;
import se.klimatbokslut.publish.report.Figure;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.trace.FigureKey;

/** What the municipalities of a group come to together, year by year. */
final class GroupTotals {
  private static final String TOTALS =
      """
      select * from out_area_total
      where group_area_id = ? and gas = ? and perspective = 'territorial' and year <= ?
      order by year
      """;

  private record Year(
      int year,
      Optional<BigDecimal> emissions,
      Optional<BigDecimal> perCapita,
      BigDecimal members,
      BigDecimal withFigures,
      String status,
      String editionId,
      FigureKey key) {}

  private final ReleaseDatabase database;
  private final Wording wording;
  private final SectionWording words;
  private final Locale language;
  private final Group group;
  private final String name;
  private final int year;

  GroupTotals(
      ReleaseDatabase database,
      Wording wording,
      Locale language,
      Group group,
      String name,
      int year) {
    this.database = database;
    this.wording = wording;
    this.words = new SectionWording("group", wording);
    this.language = language;
    this.group = group;
    this.name = name;
    this.year = year;
  }

  /** Sum of the newest year, and of how many municipalities; none without a row. */
  List<Sentence> sentences() {
    return years("GHG").stream()
        .reduce((earlier, later) -> later)
        .map(this::level)
        .orElse(List.of());
  }

  /** Sums over the years, for each gas that the group has sums of. */
  Optional<Section> section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(words.text("totals.intro")));
    for (String gas : EmissionsSections.GASES) {
      List<Year> years = years(gas);
      if (!years.isEmpty()) {
        blocks.add(figure(gas, years));
        blocks.add(table(gas, years));
      }
    }
    return blocks.size() == 1
        ? Optional.empty()
        : Optional.of(new Section("totals", words.text("totals"), blocks));
  }

  private List<Sentence> level(Year total) {
    String ofYear = Integer.toString(total.year());
    List<Sentence> sentences = new ArrayList<>();
    if (total.year() < year) {
      String beyond = words.text("beyond", Integer.toString(year), ofYear);
      sentences.add(new Sentence(beyond, total.key().address()));
    }
    total
        .emissions()
        .ifPresent(
            sum ->
                sentences.add(
                    new Sentence(
                        words.text(
                            "level",
                            wording.texts().label("gasName", "GHG"),
                            name,
                            wording.amount(sum, "t", "GHG"),
                            ofYear,
                            wording.origin(total.status(), total.editionId())),
                        total.key().address())));
    sentences.add(
        new Sentence(
            words.text(
                "members",
                total.members().toPlainString(),
                total.withFigures().toPlainString(),
                ofYear),
            total.key().address()));
    return sentences;
  }

  private List<Year> years(String gas) {
    return database.rowsOf(
        Table.OUT_AREA_TOTAL, TOTALS, List.of(group.id(), gas, year), GroupTotals::year);
  }

  private static Year year(ReleaseRow row) throws SQLException {
    return new Year(
        row.year("year").orElseThrow(),
        row.number("emissions_t"),
        row.number("per_capita_t"),
        row.number("members").orElseThrow(),
        row.number("members_with_figures").orElseThrow(),
        row.text("status"),
        row.text("edition_id"),
        FigureKey.of(Table.OUT_AREA_TOTAL, row));
  }

  private String caption(String gas) {
    return words.text(
        "totals.caption", wording.texts().label("gasName", gas), name, wording.gas(gas));
  }

  private Figure figure(String gas, List<Year> years) {
    List<Point> points =
        years.stream()
            .map(
                total ->
                    new Point(
                        total.emissions(), Optional.empty(), Optional.empty(), total.status(), ""))
            .toList();
    return new Figure(
        "total-" + gas,
        caption(gas),
        words.text("chart.description"),
        words.text("chart.key"),
        new Chart(
            Chart.Kind.LINES,
            language,
            wording.unit("t", gas),
            years.stream().map(total -> Integer.toString(total.year())).toList(),
            List.of(new Series(words.text("line"), Role.OUTCOME, points))),
        FigureKey.addresses(years.stream().map(Year::key).toList()));
  }

  private ReportTable table(String gas, List<Year> years) {
    List<Column> columns =
        List.of(
            words.column("year", Kind.NAME),
            words.column("with", Kind.FIGURE),
            words.column("emissions", Kind.FIGURE),
            words.column("perCapita", Kind.FIGURE, wording.gas(gas)),
            words.column("status", Kind.WORD),
            words.column("edition", Kind.TEXT));
    List<Line> lines = years.stream().map(this::line).toList();
    return words.table("totals-" + gas, caption(gas), columns, lines);
  }

  private Line line(Year total) {
    return new Line(
        List.of(
            Cell.ofYear(total.year()),
            wording.cell(total.withFigures(), "count"),
            wording.cell(total.emissions(), "t"),
            wording.cell(total.perCapita(), "t/person"),
            Cell.of(wording.status(total.status())),
            words.edition(total.editionId())),
        total.key().address());
  }
}
