package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;

/** What sources say about a municipality that is no target, so that nobody misses it among them. */
final class NotesSection {
  private static final String NOTES =
      "select note_id, quoted_text, source from core_target_note where municipality_id = ?"
          + " order by length(note_id), note_id";

  private final ReleaseDatabase database;
  private final SectionWording words;

  NotesSection(ReleaseDatabase database, Wording wording) {
    this.database = database;
    this.words = new SectionWording("notes", wording);
  }

  /** Empty without notes, and in releases made before there were any. */
  Optional<Section> section(String municipalityId) {
    if (!database.release().tableNames().contains(Table.CORE_TARGET_NOTE.id())) {
      return Optional.empty();
    }
    List<Line> lines =
        database.rows(
            NOTES,
            List.of(municipalityId),
            row ->
                new Line(
                    List.of(Cell.of(row.text("quoted_text")), Cell.of(row.text("source"))),
                    FigureKey.of(Table.CORE_TARGET_NOTE, row.text("note_id")).address()));
    return lines.isEmpty() ? Optional.empty() : Optional.of(section(lines));
  }

  private Section section(List<Line> lines) {
    List<Column> columns =
        List.of(
            words.column("text", Kind.NAME).asGiven(), words.column("source", Kind.TEXT).asGiven());
    return new Section(
        "notes",
        words.text("heading"),
        List.of(words.table("notes", words.text("caption"), columns, lines)));
  }
}
