package se.klimatbokslut.domain.target;

import java.util.Optional;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Something a municipality has said about its future emissions and can be asked about each year.
 */
public sealed interface Target
    permits CarbonBudgetTarget,
        AnnualReduction,
        ReductionFromBase,
        LevelCeiling,
        NetZero,
        NearZero,
        ShareIndicator,
        Register,
        Statement {

  TargetHead head();

  /** The kind, as written in target files: {@code carbon-budget}. */
  String type();

  /** Whether amounts of emissions are counted towards it; a share or a list of names has none. */
  default boolean countsEmissions() {
    return true;
  }

  /**
   * The level that the statistics give the target to start from; empty when the target states it
   * itself, needs none, or the statistics lack it.
   */
  default Optional<BaseLevel> baseLevel(Statistics statistics) {
    return Optional.empty();
  }

  /**
   * The way down to what the target allows in its last year; empty when statistics and target do
   * not settle it in tonnes.
   */
  default Optional<Descent> descent(Statistics statistics) {
    return Optional.empty();
  }

  /** Judges the numbers of the target, whether it is verified or not. */
  Progress progress(Statistics statistics);
}
