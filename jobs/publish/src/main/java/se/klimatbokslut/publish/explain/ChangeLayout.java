package se.klimatbokslut.publish.explain;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.place.Area;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.publish.explain.ChangeLine.Kind;
import se.klimatbokslut.publish.figure.Figures;
import se.klimatbokslut.publish.table.ListedRows;
import se.klimatbokslut.publish.table.TableFormat;
import se.klimatbokslut.publish.table.Terminal;
import se.klimatbokslut.publish.text.TextBundle;
import se.klimatbokslut.publish.vocabulary.PlaceNames;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** An explained change for reading in a terminal: a table in whole tonnes, then a sentence. */
final class ChangeLayout {
  private final ExplainedChange change;
  private final TextBundle texts;
  private final Figures figures;
  private final SectorLabels labels;
  private final PrintStream out;

  ChangeLayout(ExplainedChange change, TextBundle texts, Locale language, PrintStream out) {
    this.change = change;
    this.texts = texts;
    this.figures = Figures.inTerminals(language);
    this.labels = SectorLabels.load(language);
    this.out = out;
  }

  void print(List<ChangeLine> lines, Optional<String> leftOut, String sentence) {
    heading();
    write("");
    ListedRows table = columns();
    lines.stream().filter(this::isShown).forEach(line -> row(table, line));
    table.print(TableFormat.TABLE, out);
    write("");
    leftOut.ifPresent(this::write);
    write(sentence);
  }

  private void heading() {
    ChangeQuestion question = change.question();
    String id = question.municipalityId();
    write(
        texts.get(
            "table.heading",
            PlaceNames.load().of(id),
            id,
            texts.label("gasName", question.gas()),
            texts.label("gas", question.gas())));
    origin(change.from());
    origin(change.to());
    change.explanation().sectors().stream()
        .flatMap(part -> change.sourceOf(part).stream())
        .distinct()
        .sorted()
        .forEach(source -> write(texts.get("table.nation." + source.id(), nation(id))));
  }

  private static String nation(String municipalityId) {
    return PlaceNames.load().of(Area.of(municipalityId).country().code());
  }

  private void origin(SectorYear year) {
    write(
        texts.get(
            "table.year", year.year(), texts.label("status", year.status()), year.editionId()));
  }

  private ListedRows columns() {
    return new ListedRows()
        .text(texts.get("column.part"))
        .number(texts.get("column.from", change.from().year()))
        .number(texts.get("column.to", change.to().year()))
        .number(texts.get("column.change"))
        .number(texts.get("column.national"))
        .number(texts.get("column.local"))
        .text(texts.get("column.note"));
  }

  /** Without restated history the total is the change between the years, which is there already. */
  private boolean isShown(ChangeLine line) {
    return line.kind() != Kind.TOTAL || change.explanation().restated().isPresent();
  }

  private void row(ListedRows table, ChangeLine line) {
    table.row(
        label(line),
        plain(line.fromAmount()),
        plain(line.toAmount()),
        signed(line.change()),
        line.national().map(this::signed).orElse(null),
        line.local().map(this::signed).orElse(null),
        line.note());
  }

  private String label(ChangeLine line) {
    int from = line.from().year();
    return switch (line.kind()) {
      case RESTATED -> texts.get("part.restated", from);
      case SECTOR -> labels.of(line.sector());
      case BETWEEN_YEARS -> texts.get("part.between", from, line.to().year());
      case TOTAL -> texts.get("part.total", from);
    };
  }

  private String plain(Co2e amount) {
    return figures.rounded(amount.tonnes(), "t");
  }

  private String signed(Co2e amount) {
    return figures.signed(amount.tonnes(), "t");
  }

  private void write(String line) {
    out.print(Terminal.safe(line) + "\n");
  }
}
