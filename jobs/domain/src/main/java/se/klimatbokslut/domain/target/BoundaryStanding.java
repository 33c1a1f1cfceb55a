package se.klimatbokslut.domain.target;

import java.util.Locale;
import se.klimatbokslut.domain.statistics.Statistics;

/** How it stands between what a target counts and what the figures that judge it count. */
public enum BoundaryStanding {
  /** A level that the source states agrees with the figures. */
  AGREED,
  /** The source states no level, so nothing contradicts that both count the same. */
  NOTHING_STATED,
  /** Judged by the inventory that the target names. */
  OWN_INVENTORY,
  /** A stated level contradicts the figures, or they are not of the inventory that it names. */
  OTHER,
  /** A level is stated, of a year that the figures do not hold. */
  NOT_CHECKED;

  /**
   * @param figures that judge the target
   * @param byOwnInventory whether they are of the inventory that the target names
   */
  public static BoundaryStanding of(Target target, Statistics figures, boolean byOwnInventory) {
    BoundaryCheck check = BoundaryCheck.of(target, figures.definitive());
    boolean namesInventory = target.head().decision().boundary().isPresent();
    if (check.other().isPresent() || (namesInventory && !byOwnInventory)) {
      return OTHER;
    }
    if (namesInventory) {
      return OWN_INVENTORY;
    }
    if (check.unchecked().isPresent()) {
      return NOT_CHECKED;
    }
    boolean stated = target.countsEmissions() && !target.statedLevels().isEmpty();
    return stated ? AGREED : NOTHING_STATED;
  }

  /** Whether a good answer may rest on it. */
  public boolean isDefensible() {
    return this != OTHER && this != NOT_CHECKED;
  }

  /** As written in answers: {@code nothing-stated}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
