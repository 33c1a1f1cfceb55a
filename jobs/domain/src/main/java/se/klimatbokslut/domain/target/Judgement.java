package se.klimatbokslut.domain.target;

import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.verdict.ProgressBuilder;

/** What one kind of target makes of a yearly value. */
interface Judgement {
  /** The newest value, while the target year is still ahead. */
  ProgressBuilder underWay(int year, Level level);

  /** The value of the target year. */
  ProgressBuilder due(int year, Level level);
}
