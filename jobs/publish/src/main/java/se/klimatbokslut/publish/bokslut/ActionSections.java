package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.domain.register.ActionStatus;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** Action plans of boards on a page: how many actions are how far, and which they are. */
final class ActionSections {
  private static final String COUNT = "count";
  private static final String MATRIX =
      "select * from out_action_matrix where municipality_id = ? and year = ?"
          + " order by focus_area, board";
  private static final String ACTIONS =
      "select a.*, m.status as year_status from core_action a join out_action_matrix m"
          + " on m.municipality_id = a.municipality_id and m.year = a.year"
          + " and m.focus_area = a.focus_area and m.board = a.board"
          + " and m.action_status = a.status and m.edition_id = a.edition_id"
          + " where a.municipality_id = ? and a.year = ?"
          + " order by a.focus_area, a.board, a.action";

  private static final String NEWEST =
      "select max(year) as year from out_action_matrix where municipality_id = ? and year <= ?";

  /** How many actions of a board are how far. */
  private record Group(
      String focusArea,
      String board,
      String actionStatus,
      BigDecimal actions,
      String status,
      String edition,
      FigureKey key) {
    List<String> name() {
      return List.of(focusArea, board);
    }
  }

  private final ReleaseDatabase database;
  private final SectionWording words;
  private final SectionWording areas;
  private final String municipalityId;
  private final String areaName;
  private final int year;

  ActionSections(
      ReleaseDatabase database, Wording wording, String municipalityId, String areaName, int year) {
    this.database = database;
    this.words = new SectionWording("actions", wording);
    this.areas = new SectionWording("klimatrapport", wording);
    this.municipalityId = municipalityId;
    this.areaName = areaName;
    this.year = newest(year);
  }

  /** The newest year up to this one that there are plans for, else this one. */
  private int newest(int upTo) {
    return database
        .rowsOf(
            Table.OUT_ACTION_MATRIX,
            NEWEST,
            List.of(municipalityId, upTo),
            row -> row.year("year").orElse(upTo))
        .stream()
        .findFirst()
        .orElse(upTo);
  }

  /**
   * All together, of the newest year up to that of the accounts; empty without a plan, and in
   * releases that were made before there was the table.
   */
  Optional<Section> section() {
    List<Group> groups = groups();
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    String ofYear = Integer.toString(year);
    return Optional.of(
        words.section(
            List.of(
                words.table(
                    "actions", words.text("caption", areaName, ofYear), ofMatrix(), matrix(groups)),
                words.table(
                    "actions-list",
                    words.text("list", areaName, ofYear),
                    ofList(),
                    actions().values().stream().flatMap(List::stream).toList()))));
  }

  /** One section for each focus area of the plans, boards below it; one that says there is none. */
  List<Section> byFocusArea() {
    Map<String, List<Group>> byArea = new LinkedHashMap<>();
    groups()
        .forEach(
            group ->
                byArea.computeIfAbsent(group.focusArea(), area -> new ArrayList<>()).add(group));
    if (byArea.isEmpty()) {
      return List.of(without());
    }
    Map<String, List<Line>> actions = actions();
    List<Section> sections = new ArrayList<>();
    byArea.forEach(
        (area, groups) -> {
          int number = sections.size() + 1;
          sections.add(ofArea(area, number, groups, actions.getOrDefault(area, List.of())));
        });
    return sections;
  }

  private Section without() {
    String none = areas.text("none", areaName, Integer.toString(year));
    return new Section("focus", words.text("heading"), List.of(Paragraph.of(none)));
  }

  private Section ofArea(String area, int number, List<Group> groups, List<Line> actions) {
    String ofYear = Integer.toString(year);
    String id = "focus-" + number;
    return new Section(
        id,
        areas.text("focus", area),
        List.of(
            Paragraph.of(areas.text("intro")),
            words.table(id, areas.text("caption", area, ofYear), ofMatrix(), matrix(groups)),
            words.table(id + "-list", areas.text("list", area, ofYear), ofList(), actions)));
  }

  private List<Group> groups() {
    return database.rowsOf(
        Table.OUT_ACTION_MATRIX, MATRIX, List.of(municipalityId, year), ActionSections::group);
  }

  /** By focus area. */
  private Map<String, List<Line>> actions() {
    Map<String, List<Line>> byArea = new LinkedHashMap<>();
    database.rows(
        ACTIONS,
        List.of(municipalityId, year),
        row ->
            byArea
                .computeIfAbsent(row.text("focus_area"), area -> new ArrayList<>())
                .add(action(row)));
    return byArea;
  }

  private List<Column> ofMatrix() {
    return words.columnsOfGiven(List.of("focus_area", "board"), ActionStatus.ids());
  }

  private List<Column> ofList() {
    return words.columns(
        words.column("focus_area", Kind.NAME).asGiven(),
        words.column("board", Kind.NAME).asGiven(),
        words.column("action", Kind.TEXT).asGiven(),
        words.column("action_status", Kind.WORD),
        words.column("comment", Kind.TEXT).asGiven());
  }

  /** One line for each board of a focus area. */
  private List<Line> matrix(List<Group> groups) {
    Map<List<String>, List<Group>> boards = new LinkedHashMap<>();
    groups.forEach(
        group -> boards.computeIfAbsent(group.name(), name -> new ArrayList<>()).add(group));
    return boards.values().stream().map(this::line).toList();
  }

  private Line line(List<Group> board) {
    Group any = board.get(0);
    Stream.Builder<Cell> cells = Stream.builder();
    any.name().forEach(name -> cells.add(Cell.of(name)));
    ActionStatus.ids().forEach(status -> cells.add(count(board, status)));
    cells.add(words.status(any.status())).add(words.edition(any.edition()));
    return new Line(
        cells.build().toList(), FigureKey.addresses(board.stream().map(Group::key).toList()));
  }

  /** The plan lists all actions of the board, so none of a status is zero. */
  private Cell count(List<Group> board, String status) {
    BigDecimal actions =
        board.stream()
            .filter(group -> group.actionStatus().equals(status))
            .map(Group::actions)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return words.figure(Optional.of(actions), COUNT);
  }

  private Line action(ReleaseRow row) throws SQLException {
    return new Line(
        List.of(
            words.word(row, "focus_area"),
            words.word(row, "board"),
            words.word(row, "action"),
            words.labelled("status", row.text("status")),
            words.word(row, "comment"),
            words.status(row.text("year_status")),
            words.edition(row.text("edition_id"))),
        FigureKey.of(Table.CORE_ACTION, row).address());
  }

  private static Group group(ReleaseRow row) throws SQLException {
    return new Group(
        row.text("focus_area"),
        row.text("board"),
        row.text("action_status"),
        row.number("actions").orElseThrow(),
        row.text("status"),
        row.text("edition_id"),
        FigureKey.of(Table.OUT_ACTION_MATRIX, row));
  }
}
