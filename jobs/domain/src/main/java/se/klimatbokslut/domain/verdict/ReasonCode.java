package se.klimatbokslut.domain.verdict;

import java.util.Locale;

/** Why a target is not assessable, or why the answer is too close to call: the closed list. */
public enum ReasonCode {
  /** Nobody has checked the numbers against their source. */
  UNVERIFIED,
  /** The text states no number that could be followed up. */
  NO_NUMBER,
  /** What the target counts and what the statistics count is not the same. */
  OTHER_BOUNDARY,
  /** The target rests on a stated level of a year that the statistics do not hold. */
  BASE_NOT_CHECKED,
  /** No year before the judged one is there to start a path from. */
  NO_START_YEAR,
  /** Neither target nor statistics tell the level of the base year. */
  BASE_NOT_HELD,
  /** A single year says nothing of the way. */
  ONE_YEAR_ONLY,
  OWN_OPERATIONS_NOT_DELIVERED,
  INDICATOR_NOT_DELIVERED,
  FACILITY_NOT_DELIVERED,
  SINKS_NOT_REPORTED,
  /** The publisher gives a sector to the nation and not to its municipalities. */
  SECTOR_NOT_ALLOCATED,
  /** The statistics hold no figures of this gas and perspective, or not of all years needed. */
  FIGURES_NOT_HELD,
  DEPENDS_ON_START_YEAR,
  /** A straight line and equal percentages, or other conventions of a path, disagree. */
  DEPENDS_ON_PATH,
  /** Of a budget: the sum so far is within the path, the last year is above it. */
  SUM_BELOW_LEVEL_ABOVE,
  SUM_ABOVE_LEVEL_BELOW,
  /** The newest edition's restatement of earlier years turned the answer. */
  WITHIN_REVISIONS;

  /** As written in tables: {@code other-boundary}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
