package se.klimatbokslut.publish.bokslut;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.klimatbokslut.domain.revision.Cause;
import se.klimatbokslut.pipeline.table.Table;
import se.klimatbokslut.publish.bokslut.BokslutPage.RevisedTarget;
import se.klimatbokslut.publish.bokslut.BokslutPage.RevisionLine;
import se.klimatbokslut.publish.bokslut.BokslutPage.RevisionSection;
import se.klimatbokslut.publish.release.ReleaseDatabase;
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
  private final RevisionWording revisions;
  private final Locale language;
  private final String municipalityId;
  private final int year;

  RevisionSections(
      ReleaseDatabase database, Wording wording, Locale language, String municipalityId, int year) {
    this.reader = new RevisionReader(database);
    this.wording = wording;
    this.revisions = new RevisionWording(language, wording.figures());
    this.language = language;
    this.municipalityId = municipalityId;
    this.year = year;
  }

  /** None from a release that was made before there were the tables. */
  List<RevisionSection> sections() {
    if (!reader.holdsTables()) {
      return List.of();
    }
    List<TargetEffect> effects = reader.effects(municipalityId);
    return reader.pairs(RevisionsQuestion.newestOf(municipalityId)).stream()
        .flatMap(pair -> section(pair, effects).stream())
        .toList();
  }

  private Optional<RevisionSection> section(EditionPair pair, List<TargetEffect> effects) {
    List<RevisedFigure> changed =
        reader.totals(municipalityId, pair).stream().filter(this::isShown).toList();
    return changed.stream()
        .findFirst()
        .map(
            any ->
                new RevisionSection(
                    wording.texts().label("gasName", pair.gas()),
                    wording
                        .texts()
                        .get(
                            "revisions.editions",
                            wording.edition(pair.fromEdition()),
                            wording.edition(pair.toEdition())),
                    revisions.unit(any.unit(), pair.gas()),
                    changed.stream().map(figure -> line(figure, pair)).toList(),
                    effects.stream()
                        .filter(effect -> effect.isOf(pair) && effect.isKnownIn(year))
                        .map(this::target)
                        .toList(),
                    key(any, pair).address()));
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

  private RevisionLine line(RevisedFigure figure, EditionPair pair) {
    String unit = figure.unit();
    return new RevisionLine(
        figure.year(),
        wording.cell(figure.before(), unit),
        wording.cell(figure.now(), unit),
        wording.signedCell(figure.change(), unit),
        figure
            .changePct()
            .map(revisions::changePct)
            .orElseGet(() -> wording.signedCell(figure.changePct(), unit)),
        revisions.cause(figure.cause()),
        key(figure, pair).address());
  }

  private RevisedTarget target(TargetEffect effect) {
    return new RevisedTarget(
        effect.title(language),
        revisions.effect(effect),
        FigureKey.of(Table.OUT_TARGET_REVISION, effect.targetId()).address());
  }
}
