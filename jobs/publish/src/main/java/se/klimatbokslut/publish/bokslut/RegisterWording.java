package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.publish.bokslut.PageTable.Column;
import se.klimatbokslut.publish.bokslut.PageTable.Kind;
import se.klimatbokslut.publish.bokslut.PageTable.Line;

/**
 * Words and figures of one register, or of other accounts of its kind, in the language of a page.
 */
final class RegisterWording {
  private final String id;
  private final Wording wording;

  /**
   * @param id beginning of the keys of its words
   */
  RegisterWording(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  RegisterSection section(List<PageTable> tables) {
    return new RegisterSection(id, text("heading"), text("intro"), tables);
  }

  /** With one table; empty when it has no lines. */
  Optional<RegisterSection> section(String caption, List<Column> columns, List<Line> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(section(List.of(table(caption, columns, lines))));
  }

  PageTable table(String caption, List<Column> columns, List<Line> lines) {
    return new PageTable(caption, columns, lines);
  }

  /** Columns that name the row first, of figures then, status and edition last. */
  List<Column> columns(List<String> names, List<String> figures) {
    return columns(
        Stream.concat(
                names.stream().map(key -> column(key, Kind.NAME)),
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

  Column column(String key, Kind kind) {
    return new Column(text(key), kind);
  }

  String text(String key, Object... arguments) {
    return wording.texts().get(id + "." + key, arguments);
  }

  /** The word for a code; the code itself when there is none. */
  String label(String kind, String code) {
    return wording.texts().label(id + "." + kind, code);
  }

  String status(String code) {
    return wording.texts().label("register.status", code);
  }

  /** Of a figure that is no register's own. */
  String figureStatus(String code) {
    return wording.status(code);
  }

  String edition(String editionId) {
    return wording.edition(editionId);
  }

  String figure(Optional<BigDecimal> value, String unit) {
    return wording.cell(value, unit);
  }
}
