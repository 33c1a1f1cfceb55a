package se.klimatbokslut.publish.bokslut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.revision.Cause;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.release.ReleaseDatabase;
import se.klimatbokslut.publish.report.Block;
import se.klimatbokslut.publish.report.Cell;
import se.klimatbokslut.publish.report.Facts;
import se.klimatbokslut.publish.report.Facts.Fact;
import se.klimatbokslut.publish.report.Paragraph;
import se.klimatbokslut.publish.report.ReportTable;
import se.klimatbokslut.publish.report.ReportTable.Column;
import se.klimatbokslut.publish.report.ReportTable.Kind;
import se.klimatbokslut.publish.report.ReportTable.Line;
import se.klimatbokslut.publish.report.Section;
import se.klimatbokslut.publish.revision.EditionPair;
import se.klimatbokslut.publish.revision.RevisedFigure;
import se.klimatbokslut.publish.revision.RevisionReader;
import se.klimatbokslut.publish.revision.RevisionWording;
import se.klimatbokslut.publish.revision.RevisionsQuestion;
import se.klimatbokslut.publish.revision.TargetEffect;
import se.klimatbokslut.publish.trace.FigureKey;

/**
 * What the newest editions changed in the years up to that of the accounts. Targets that were
 * judged on a later year are left out, as they are on the rest of the page.
 */
final class RevisionSections {
  private final RevisionReader reader;
  private final Wording wording;
  private final SectionWording words;
  private final RevisionWording revisions;
  private final Locale language;
  private final String municipalityId;
  private final int year;

  RevisionSections(
      ReleaseDatabase database, Wording wording, Locale language, String municipalityId, int year) {
    this.reader = new RevisionReader(database);
    this.wording = wording;
    this.words = new SectionWording("revisions", wording);
    this.revisions = new RevisionWording(language, wording.figures());
    this.language = language;
    this.municipalityId = municipalityId;
    this.year = year;
  }

  /** None when nothing changed, and from a release that was made before there were the tables. */
  Optional<Section> section() {
    if (!reader.holdsTables()) {
      return Optional.empty();
    }
    List<TargetEffect> effects = reader.effects(municipalityId);
    List<Block> blocks = new ArrayList<>();
    for (EditionPair pair : reader.pairs(RevisionsQuestion.newestOf(municipalityId))) {
      blocks.addAll(blocks("revisions-" + (blocks.size() + 1), pair, effects));
    }
    blocks.add(0, Paragraph.of(words.text("note")));
    return blocks.size() == 1
        ? Optional.empty()
        : Optional.of(new Section("revisions", words.text("heading"), blocks));
  }

  private List<Block> blocks(String id, EditionPair pair, List<TargetEffect> effects) {
    List<RevisedFigure> changed =
        reader.totals(municipalityId, pair).stream().filter(this::isShown).toList();
    if (changed.isEmpty()) {
      return List.of();
    }
    List<Fact> targets =
        effects.stream()
            .filter(effect -> effect.isOf(pair) && effect.isKnownIn(year))
            .map(this::target)
            .toList();
    return targets.isEmpty()
        ? List.of(table(id, pair, changed))
        : List.of(
            table(id, pair, changed),
            new Facts(targets),
            Paragraph.note(words.text("targetsNote")));
  }

  private ReportTable table(String id, EditionPair pair, List<RevisedFigure> changed) {
    RevisedFigure any = changed.get(0);
    boolean adds = changed.stream().anyMatch(figure -> figure.added().isPresent());
    String editions =
        words.text(
            "editions", wording.edition(pair.fromEdition()), wording.edition(pair.toEdition()));
    return new ReportTable(
        id,
        words.text("caption", wording.texts().label("gasName", pair.gas()), editions),
        "",
        columns(revisions.unit(any.unit(), pair.gas()), adds),
        changed.stream().map(figure -> line(figure, pair, adds)).toList(),
        key(any, pair).address());
  }

  private List<Column> columns(String unit, boolean adds) {
    List<Column> columns = new ArrayList<>();
    columns.add(words.column("year", Kind.NAME));
    columns.add(words.column("before", Kind.FIGURE, unit));
    columns.add(words.column("now", Kind.FIGURE, unit));
    columns.add(words.column("change", Kind.FIGURE, unit));
    if (adds) {
      columns.add(words.column("added", Kind.FIGURE, unit));
    }
    columns.add(words.column(adds ? "restPct" : "changePct", Kind.FIGURE));
    columns.add(words.column("cause", Kind.WORD));
    return columns;
  }

  private boolean isShown(RevisedFigure figure) {
    return figure.year() <= year && !figure.cause().equals(Cause.NEW_YEAR.id());
  }

  private FigureKey key(RevisedFigure figure, EditionPair pair) {
    return FigureKey.of(
        Table.OUT_REVISION,
        municipalityId,
        pair.gas(),
        figure.sector(),
        figure.year(),
        pair.fromEdition(),
        pair.toEdition());
  }

  private Line line(RevisedFigure figure, EditionPair pair, boolean adds) {
    String unit = figure.unit();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.ofYear(figure.year()));
    cells.add(wording.cell(figure.before(), unit));
    cells.add(wording.cell(figure.now(), unit));
    cells.add(wording.signedCell(figure.change(), unit));
    if (adds) {
      cells.add(wording.signedCell(figure.added(), unit));
    }
    cells.add(
        figure
            .changePct()
            .map(pct -> Cell.of(revisions.changePct(pct), figures(pct)))
            .orElseGet(() -> wording.signedCell(figure.changePct(), unit)));
    cells.add(Cell.of(revisions.cause(figure.cause())));
    return new Line(cells, key(figure, pair).address());
  }

  private Fact target(TargetEffect effect) {
    return new Fact(
        effect.title(language),
        revisions.effect(effect),
        "",
        FigureKey.of(Table.OUT_TARGET_REVISION, effect.targetId()).address());
  }

  private BigDecimal figures(BigDecimal pct) {
    return wording.figures().round(pct, "hundredths");
  }
}
