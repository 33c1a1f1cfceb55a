package se.klimatbokslut.publish.bokslut;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.release.ReleaseRow;
import se.klimatbokslut.publish.release.RowReader;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** Measures on a page: by actor, sector and status, and what they leave to do for each target. */
final class MeasureSections {
  private static final String TONNES = "t";
  private static final String SEK = "SEK";
  private static final String COUNT = "count";
  private static final String SUMMARY =
      "select * from out_measure_summary where municipality_id = ?"
          + " order by actor, sector, status";
  private static final String GAPS =
      "select g.*, t.title_sv, t.title_da, t.title_en from out_measure_gap g"
          + " join core_target t using (target_id) where g.municipality_id = ?"
          + " order by g.year, g.target_id";

  private final ReleaseDatabase database;
  private final SectionWording words;
  private final Locale language;
  private final SectorLabels sectors;

  MeasureSections(ReleaseDatabase database, Wording wording, Locale language) {
    this.database = database;
    this.words = new SectionWording("measures", wording);
    this.language = language;
    this.sectors = SectorLabels.load(language);
  }

  /** Empty without a register, and in releases that were made before there was the table. */
  Optional<Section> section(String municipalityId, String areaName) {
    List<Line> lines = lines(Table.OUT_MEASURE_SUMMARY, SUMMARY, municipalityId, this::summary);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    ReportTable summary =
        words.table("measures", words.text("caption", areaName), summaryColumns(), lines);
    List<Line> gaps = lines(Table.OUT_MEASURE_GAP, GAPS, municipalityId, this::gap);
    return Optional.of(
        words.section(
            gaps.isEmpty()
                ? List.of(summary)
                : List.of(
                    summary,
                    words.table(
                        "measures-gap", words.text("gaps", areaName), gapColumns(), gaps))));
  }

  private List<Line> lines(Table table, String sql, String municipalityId, RowReader<Line> reader) {
    return database.release().tableNames().contains(table.id())
        ? database.rows(sql, List.of(municipalityId), reader)
        : List.of();
  }

  private List<Column> summaryColumns() {
    return words.columns(
        List.of("actor", "sector"),
        List.of("count", "cost", "yearly", "total", "perTonne", "withoutCost", "withoutEffect"));
  }

  private List<Column> gapColumns() {
    return words.columns(
        List.of("target", "gapYear"),
        List.of("level", "path", "required", "decided", "gap", "withoutEffect"));
  }

  private Line summary(ReleaseRow row) throws SQLException {
    return new Line(
        List.of(
            words.labelled("actor", row.text("actor")),
            Cell.of(sectors.of(row.text("sector"))),
            words.figure(row.number("measures"), COUNT),
            words.figure(row.number("amount_sek"), SEK),
            words.figure(row.number("yearly_t"), TONNES),
            words.figure(row.number("total_t"), TONNES),
            words.figure(row.number("sek_per_t"), SEK),
            words.figure(row.number("without_cost"), COUNT),
            words.figure(row.number("without_effect"), COUNT),
            words.labelled("status", row.text("status")),
            words.edition(row.text("edition_id"))),
        FigureKey.of(Table.OUT_MEASURE_SUMMARY, row).address());
  }

  private Line gap(ReleaseRow row) throws SQLException {
    Stream.Builder<Cell> cells = Stream.builder();
    cells.add(words.word(row, "title_" + language.getLanguage())).add(words.year(row));
    for (String figure : List.of("level_t", "path_t", "required_t", "decided_t", "gap_t")) {
      cells.add(words.figure(row.number(figure), TONNES));
    }
    cells
        .add(words.figure(row.number("without_effect"), COUNT))
        .add(words.figureStatus(row.text("status")))
        .add(words.edition(row.text("edition_id")));
    return new Line(cells.build().toList(), FigureKey.of(Table.OUT_MEASURE_GAP, row).address());
  }
}
