package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.publish.bokslut.RegisterSection.RegisterColumn;
import se.klimatbokslut.publish.bokslut.RegisterSection.RegisterLine;
import se.klimatbokslut.publish.bokslut.RegisterSection.RegisterTable;

/** Words and figures of one register in the language of a page. */
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

  RegisterSection section(List<RegisterTable> tables) {
    return new RegisterSection(id, text("heading"), text("intro"), tables);
  }

  RegisterTable table(String caption, List<RegisterColumn> columns, List<RegisterLine> lines) {
    return new RegisterTable(caption, columns, lines);
  }

  /** Columns of words first, of figures then, status and edition last. */
  List<RegisterColumn> columns(List<String> words, List<String> figures) {
    return Stream.of(
            words.stream().map(key -> new RegisterColumn(text(key), false)),
            figures.stream().map(key -> new RegisterColumn(text(key), true)),
            Stream.of("register.status", "register.edition")
                .map(key -> new RegisterColumn(wording.texts().get(key), false)))
        .flatMap(columns -> columns)
        .toList();
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
