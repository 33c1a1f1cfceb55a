package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.explain.ChangeQuestion;
import se.klimatbokslut.publish.explain.SplitChange;
import se.klimatbokslut.publish.explain.SplitChange.Known;
import se.klimatbokslut.publish.explain.SplitChange.Part;
import se.klimatbokslut.publish.release.ReleaseDatabase;
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
import se.klimatbokslut.publish.report.ReportTable.Weight;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.report.Subheading;
import se.klimatbokslut.publish.trace.FigureKey;
import se.klimatbokslut.publish.vocabulary.SectorLabels;

/** Where changes came from: since the year before, and since the first of the last ten years. */
final class ChangeSection {
  private static final String TONNES = "t";

  private final ReleaseDatabase database;
  private final EmissionsReader reader;
  private final Wording wording;
  private final SectionWording words;
  private final SectorLabels labels;
  private final Locale language;
  private final String municipalityId;

  ChangeSection(
      ReleaseDatabase database,
      EmissionsReader reader,
      Wording wording,
      Locale language,
      String municipalityId) {
    this.database = database;
    this.reader = reader;
    this.wording = wording;
    this.words = new SectionWording("change", wording);
    this.labels = SectorLabels.load(language);
    this.language = language;
    this.municipalityId = municipalityId;
  }

  /**
   * To the newest year that is known, of all gases together, else of carbon dioxide; empty when no
   * earlier year is known.
   */
  Optional<Section> section(int year) {
    List<Block> blocks = new ArrayList<>();
    for (String gas : EmissionsSections.GASES) {
      List<Integer> known =
          reader.lastYears(year, gas).stream().map(SectorYear::year).distinct().toList();
      if (blocks.isEmpty() && known.size() > 1) {
        Stream.of(known.get(1), known.get(known.size() - 1))
            .distinct()
            .map(from -> new ChangeQuestion(municipalityId, gas, from, known.get(0)))
            .forEach(question -> blocks.addAll(blocks(question)));
      }
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(words.section(blocks));
  }

  private List<Block> blocks(ChangeQuestion question) {
    return SplitChange.of(database, question, language, wording.figures())
        .map(change -> blocks(question, change))
        .orElse(List.of());
  }

  private List<Block> blocks(ChangeQuestion question, SplitChange change) {
    String id = "change-" + question.from();
    String caption =
        words.text(
            "caption",
            wording.texts().label("gasName", question.gas()),
            Integer.toString(question.from()),
            Integer.toString(question.to()),
            wording.gas(question.gas()));
    String trace = trace(question, "all");
    return List.of(
        new Subheading(
            words.text(
                "between", Integer.toString(question.from()), Integer.toString(question.to()))),
        new Paragraph(change.sentence(), false, trace),
        figure(id, caption, question, change),
        table(id, caption, question, change));
  }

  private Figure figure(String id, String caption, ChangeQuestion question, SplitChange change) {
    List<Part> parts = change.sectors();
    return new Figure(
        id + "-bars",
        caption,
        words.text("description"),
        words.text("key"),
        new Chart(
            Chart.Kind.BARS,
            language,
            wording.unit(TONNES, question.gas()),
            parts.stream().map(part -> labels.of(part.sector())).toList(),
            List.of(
                series("national", parts, Part::national),
                series("local", parts, part -> Optional.of(part.local())))),
        trace(question, "all"));
  }

  private Series series(String key, List<Part> parts, Function<Part, Optional<BigDecimal>> amount) {
    return new Series(
        words.text(key), Role.PART, parts.stream().map(amount).map(Point::of).toList());
  }

  private ReportTable table(
      String id, String caption, ChangeQuestion question, SplitChange change) {
    List<Line> lines = new ArrayList<>();
    change
        .sectors()
        .forEach(part -> lines.add(line(labels.of(part.sector()), part, question, Weight.PLAIN)));
    lines.add(line(wording.texts().get("emissions.total"), change.total(), question, Weight.TOTAL));
    List<Column> columns =
        List.of(
            words.column("sector", Kind.NAME),
            words.column("change", Kind.FIGURE),
            words.column("national", Kind.FIGURE),
            words.column("local", Kind.FIGURE));
    String note = known(change.from()) + ". " + known(change.to()) + ".";
    return new ReportTable(id, caption, note, columns, lines, "");
  }

  private String known(Known year) {
    return year.year() + ": " + wording.origin(year.status(), year.editionId());
  }

  private Line line(String label, Part part, ChangeQuestion question, Weight weight) {
    return new Line(
        List.of(
            Cell.of(label),
            wording.signedCell(Optional.of(part.change()), TONNES),
            wording.signedCell(part.national(), TONNES),
            wording.signedCell(Optional.of(part.local()), TONNES)),
        weight,
        trace(question, part.sector()));
  }

  private static String trace(ChangeQuestion question, String sector) {
    return FigureKey.addresses(
        Stream.of(question.from(), question.to())
            .map(
                year ->
                    FigureKey.of(
                        Table.OUT_EMISSIONS,
                        question.municipalityId(),
                        year,
                        question.gas(),
                        "territorial",
                        sector))
            .toList());
  }
}
