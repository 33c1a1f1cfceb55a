package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;

/**
 * Words and figures of one part of a report, in its language. Keys of its words start with the id
 * of its heading.
 */
final class SectionWording {
  private final String id;
  private final Wording wording;

  SectionWording(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  /** Under its heading, after what introduces it. */
  Section section(List<? extends Block> blocks) {
    return new Section(
        id,
        text("heading"),
        Stream.concat(Stream.of(Paragraph.of(text("intro"))), blocks.stream()).toList());
  }

  /** With one table; none when it has no lines. */
  Optional<Section> section(String caption, List<Column> columns, List<Line> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(section(List.of(table(id, caption, columns, lines))));
  }

  ReportTable table(String tableId, String caption, List<Column> columns, List<Line> lines) {
    return new ReportTable(tableId, caption, "", columns, lines, "");
  }

  /** Columns that name the row first, of figures then, status and edition last. */
  List<Column> columns(List<String> names, List<String> figures) {
    return columns(
        Stream.concat(
                names.stream().map(key -> column(key, Kind.NAME)),
                figures.stream().map(key -> column(key, Kind.FIGURE)))
            .toArray(Column[]::new));
  }

  /** The same with rows that are named by words of a delivered file. */
  List<Column> columnsOfGiven(List<String> names, List<String> figures) {
    return columns(
        Stream.concat(
                names.stream().map(key -> column(key, Kind.NAME).asGiven()),
                figures.stream().map(key -> column(key, Kind.FIGURE)))
            .toArray(Column[]::new));
  }

  /** With status and edition last. */
  List<Column> columns(Column... first) {
    return Stream.concat(
            Arrays.stream(first),
            Stream.of(
                new Column(wording.texts().get("register.status"), Kind.WORD),
                new Column(wording.texts().get("register.edition"), Kind.TEXT)))
        .toList();
  }

  Column column(String key, Kind kind, Object... arguments) {
    return new Column(text(key, arguments), kind);
  }

  String text(String key, Object... arguments) {
    return wording.texts().get(id + "." + key, arguments);
  }

  /** The word for a code; the code itself when there is none. */
  String label(String kind, String code) {
    return wording.texts().label(id + "." + kind, code);
  }

  Cell word(ReleaseRow row, String column) throws SQLException {
    return Cell.of(row.text(column));
  }

  Cell year(ReleaseRow row) throws SQLException {
    return Cell.ofYear(row.year("year").orElseThrow());
  }

  Cell labelled(String kind, String code) {
    return Cell.of(label(kind, code));
  }

  Cell status(String code) {
    return Cell.of(wording.texts().label("register.status", code));
  }

  /** Of a figure that is no register's own. */
  Cell figureStatus(String code) {
    return Cell.of(wording.status(code));
  }

  Cell edition(String editionId) {
    return Cell.of(wording.edition(editionId));
  }

  /** A number that is no figure of the column's unit, or that nobody knows. */
  Cell wholeNumber(Optional<BigDecimal> value) {
    return Cell.of(value.map(BigDecimal::toPlainString).orElseGet(() -> text("unknown")));
  }

  Cell figure(Optional<BigDecimal> value, String unit) {
    return wording.cell(value, unit);
  }

  Cell signed(Optional<BigDecimal> value, String unit) {
    return wording.signedCell(value, unit);
  }
}
