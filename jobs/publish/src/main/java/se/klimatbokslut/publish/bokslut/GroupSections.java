package se.klimatbokslut.publish.bokslut;

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
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
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
  private static final String PLACES =
      """
      select * from out_emissions
      where municipality_id in (%1$s) and gas = 'GHG' and perspective = 'territorial'
        and sector = 'all' and emissions_t is not null
        and year = (select max(year) from out_emissions
          where municipality_id in (%1$s) and gas = 'GHG' and perspective = 'territorial'
            and sector = 'all' and emissions_t is not null and year <= ?)
      order by municipality_id
      """;

  private final ReleaseDatabase database;
  private final Wording wording;
  private final SectionWording words;
  private final Locale language;
  private final Group group;
  private final String name;
  private final int year;
  private final GroupTotals totals;
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
    this.totals = new GroupTotals(database, wording, language, group, name, year);
    FollowUpFilter members =
        new FollowUpFilter(List.copyOf(group.members()), Optional.empty(), OptionalInt.empty());
    this.progress =
        new TargetReader(database)
            .progressIn(members, year).stream()
                .filter(target -> !target.target().isSetByAnother())
                .toList();
  }

  Section summary() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.addAll(totals.sentences());
    VerdictCount.of(progress, wording, year).ifPresent(sentences::add);
    return new Section(
        "short",
        words.text("short"),
        List.of(new Sentences(sentences), Paragraph.note(words.text("unsummed"))));
  }

  /** Sums over the years; empty without any. */
  Optional<Section> totals() {
    return totals.section();
  }

  /** In the newest year that any of them has a figure of; empty without any. */
  Optional<Section> places() {
    List<Line> lines = places(this::place);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns =
        List.of(
            words.column("places.place", Kind.NAME),
            words.column("places.id", Kind.WORD),
            words.column("places.emissions", Kind.FIGURE),
            words.column("places.perCapita", Kind.FIGURE),
            words.column("status", Kind.WORD),
            words.column("edition", Kind.TEXT));
    int newest = places(row -> row.year("year").orElseThrow()).get(0);
    String caption = words.text("places.caption", Integer.toString(newest), name);
    return Optional.of(
        new Section(
            "places",
            words.text("places"),
            List.of(words.table("places", caption, columns, lines))));
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

  private <T> List<T> places(RowReader<T> reader) {
    List<Object> parameters = new ArrayList<>(group.members());
    parameters.addAll(group.members());
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
        VerdictCount.key(target, year).address());
  }

  private String unit(Assessment assessment, String gas) {
    return assessment.margin().isEmpty() ? "" : wording.unit(assessment.marginUnit(), gas);
  }
}
