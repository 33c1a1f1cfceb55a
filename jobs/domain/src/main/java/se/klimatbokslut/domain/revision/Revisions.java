package se.klimatbokslut.domain.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Co2e added = addedTo(at);
    return cause(at, before.equals(after))
        .map(cause -> new Revision(at, before, after, added, cause));
  }

  /** Sectors of the whole edition: one that a single place got has been restated there. */
  private Co2e addedTo(SectorYear at) {
    Set<String> sectors = newer.edition().sectorsAddedTo(older.edition());
    return older.edition().holds(at.year()) ? newer.amountOf(sectors, at) : Co2e.ZERO;
  }

  /** Whether added sectors are all that differs. */
  private boolean differsByAddedAlone(SectorYear at) {
    Co2e added = addedTo(at);
    Co2e before = older.at(at).map(PublishedFigure::amount).orElse(Co2e.ZERO);
    return !added.equals(Co2e.ZERO)
        && newer.at(at).map(now -> now.amount().minus(added)).equals(Optional.of(before));
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
    if (differsByAddedAlone(at)) {
      return Cause.ADDED_SECTOR;
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
