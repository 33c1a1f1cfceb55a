package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.verdict.ProgressBuilder;

/** What one kind of target makes of a yearly value. */
interface Judgement {
  /** The answer that needs no path: of the target year, or once the level is reached. */
  Optional<ProgressBuilder> settled(Judged judged);

  /** The answer beside the path from a start. */
  ProgressBuilder onPath(PathStart start, Judged judged);

  /** Whether a path can begin at a level: emissions fall from more than nothing. */
  default boolean canStartFrom(BigDecimal level) {
    return level.signum() > 0;
  }

  /** The start whose path is shown, among several in order. */
  default PathStart shown(List<PathStart> starts) {
    return starts.get(0);
  }

  /** Adds the value and what the target demands, where no verdict follows from them. */
  ProgressBuilder told(ProgressBuilder progress, Judged judged);

  /** Value and demand in words. */
  Clause state(Judged judged);
}
