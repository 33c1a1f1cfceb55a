package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.pipeline.vocabulary.Groups.Group;
import se.klimatbokslut.publish.followup.Assessment;
import se.klimatbokslut.publish.followup.FollowUpFilter;
import se.klimatbokslut.publish.followup.TargetProgress;
import se.klimatbokslut.publish.followup.TargetReader;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.release.RowReader;
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
import se.klimatbokslut.publish.report.Sentences;
import se.klimatbokslut.publish.report.Sentences.Sentence;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.PlaceNames;

/** What a group of municipalities comes to, with its members one by one. */
final class GroupSections {
  private static final String TOTALS =
      """
      select * from out_area_total
      where group_area_id = ? and gas = ? and perspective = 'territorial' and year <= ?
      order by year
      """;
  private static final String PLACES =
      """
      select * from out_emissions
      where municipality_id in (%s) and gas = 'GHG' and perspective = 'territorial'
        and sector = 'all' and year = ? and emissions_t is not null
      order by municipality_id
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
  private final List<TargetProgress> progress;

  GroupSections(
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
    FollowUpFilter members =
        new FollowUpFilter(List.copyOf(group.members()), Optional.empty(), OptionalInt.empty());
    this.progress = new TargetReader(database).progress(members);
  }

  Section summary() {
    List<Sentence> sentences = new ArrayList<>();
    years("GHG").stream()
        .filter(total -> total.year() == year)
        .findFirst()
        .ifPresent(total -> sentences.addAll(level(total)));
    VerdictCount.of(progress, wording).ifPresent(sentences::add);
    return new Section(
        "short",
        words.text("short"),
        List.of(new Sentences(sentences), Paragraph.note(words.text("unsummed"))));
  }

  /** Sums over the years, for each gas that the group has sums of. */
  Optional<Section> totals() {
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

  /**
   * @throws NoFiguresException when none of the municipalities has a figure of the year
   */
  Section places() {
    List<Line> lines = places(this::place);
    if (lines.isEmpty()) {
      throw new NoFiguresException(
          "Release %s has no emissions of municipalities of %s in %d"
              .formatted(database.release().id(), group.id(), year));
    }
    List<Column> columns =
        List.of(
            words.column("places.place", Kind.NAME),
            words.column("places.id", Kind.WORD),
            words.column("places.emissions", Kind.FIGURE),
            words.column("places.perCapita", Kind.FIGURE),
            words.column("status", Kind.WORD),
            words.column("edition", Kind.TEXT));
    String caption = words.text("places.caption", Integer.toString(year), name);
    return new Section(
        "places", words.text("places"), List.of(words.table("places", caption, columns, lines)));
  }

  Section targets() {
    if (progress.isEmpty()) {
      return new Section(
          "targets",
          words.text("targets"),
          List.of(Paragraph.of(words.text("targets.none", name))));
    }
    List<Column> columns =
        List.of(
            words.column("targets.place", Kind.NAME),
            words.column("targets.target", Kind.NAME),
            words.column("targets.verdict", Kind.TEXT),
            words.column("targets.year", Kind.TEXT),
            words.column("targets.margin", Kind.FIGURE),
            words.column("targets.unit", Kind.TEXT),
            words.column("targets.rate", Kind.FIGURE),
            words.column("targets.status", Kind.TEXT),
            words.column("targets.edition", Kind.TEXT));
    return new Section(
        "targets",
        words.text("targets"),
        List.of(
            words.table(
                "targets",
                words.text("targets.caption", name),
                columns,
                progress.stream().map(this::target).toList())));
  }

  /** Address of one of the figures. */
  String traced() {
    return places(row -> FigureKey.of(Table.OUT_EMISSIONS, row).address()).stream()
        .findFirst()
        .orElse("");
  }

  private List<Sentence> level(Year total) {
    String ofYear = Integer.toString(year);
    List<Sentence> sentences = new ArrayList<>();
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
        Table.OUT_AREA_TOTAL, TOTALS, List.of(group.id(), gas, year), GroupSections::year);
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

  private <T> List<T> places(RowReader<T> reader) {
    List<Object> parameters = new ArrayList<>(group.members());
    parameters.add(year);
    String places = String.join(", ", Collections.nCopies(group.members().size(), "?"));
    return database.rows(PLACES.formatted(places), parameters, reader);
  }

  private Line place(ReleaseRow row) throws SQLException {
    return new Line(
        List.of(
            Cell.of(PlaceNames.load().of(row.text("municipality_id"))),
            words.word(row, "municipality_id"),
            wording.cell(row.number("emissions_t"), "t"),
            wording.cell(row.number("per_capita_t"), "t/person"),
            Cell.of(wording.status(row.text("status"))),
            words.edition(row.text("edition_id"))),
        FigureKey.of(Table.OUT_EMISSIONS, row).address());
  }

  private Line target(TargetProgress target) {
    Assessment assessment = target.assessment();
    return new Line(
        List.of(
            Cell.of(target.target().areaName()),
            Cell.of(target.target().title(language)),
            Cell.of(wording.texts().label("verdict", assessment.verdict())),
            assessment.year().isPresent()
                ? Cell.ofYear(assessment.year().getAsInt())
                : Cell.of("–"),
            wording.signedCell(assessment.margin(), assessment.marginUnit()),
            Cell.of(unit(assessment, target.target().gas())),
            wording.cell(assessment.requiredRatePct(), "%"),
            Cell.of(wording.status(assessment.status())),
            words.edition(assessment.editionId())),
        VerdictCount.key(target).address());
  }

  private String unit(Assessment assessment, String gas) {
    return assessment.margin().isEmpty() ? "" : wording.unit(assessment.marginUnit(), gas);
  }
}
