package se.klimatbokslut.domain.revision;

import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.quantity.Co2e;

/**
 * What a later edition changed in the figures of one area. A figure that both editions have under
 * the same label is not among the answers.
 */
public final class Revisions {
  private final AreaFigures older;
  private final AreaFigures newer;

  private Revisions(AreaFigures older, AreaFigures newer) {
    this.older = older;
    this.newer = newer;
  }

  /** By year and sector. */
  public static List<Revision> between(AreaFigures older, AreaFigures newer) {
    Revisions revisions = new Revisions(older, newer);
    return older.with(newer).stream().flatMap(at -> revisions.at(at).stream()).toList();
  }

  private Optional<Revision> at(SectorYear at) {
    Optional<Co2e> before = older.at(at).map(PublishedFigure::amount);
    Optional<Co2e> after = newer.at(at).map(PublishedFigure::amount);
    return cause(at, before.equals(after)).map(cause -> new Revision(at, before, after, cause));
  }

  private Optional<Cause> cause(SectorYear at, boolean sameAmount) {
    if (!older.edition().holds(at.year())) {
      return Optional.of(Cause.NEW_YEAR);
    }
    if (!newer.edition().holds(at.year())) {
      return Optional.of(Cause.YEAR_DROPPED);
    }
    if (sameAmount) {
      return Optional.of(Cause.LABEL_CHANGED).filter(cause -> hasOtherLabel(at));
    }
    return Optional.of(causeOfDifference(at));
  }

  private Cause causeOfDifference(SectorYear at) {
    if (isCorrected(older, at) || isCorrected(newer, at)) {
      return Cause.CORRECTION;
    }
    if (newer.edition().isReissueOf(older.edition())) {
      return Cause.RE_ISSUED;
    }
    if (newer.edition().hasOtherMethodThan(older.edition())) {
      return Cause.METHOD;
    }
    boolean inOneOnly = older.lacksSector(at.sector()) || newer.lacksSector(at.sector());
    return inOneOnly ? Cause.LABEL_CHANGED : Cause.RESTATED;
  }

  private static boolean isCorrected(AreaFigures figures, SectorYear at) {
    return figures.at(at).map(PublishedFigure::corrected).orElse(false);
  }

  private boolean hasOtherLabel(SectorYear at) {
    return older
        .at(at)
        .flatMap(before -> newer.at(at).map(after -> after.hasOtherLabelThan(before)))
        .orElse(false);
  }
}
