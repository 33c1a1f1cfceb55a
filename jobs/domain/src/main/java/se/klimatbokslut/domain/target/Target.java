package se.klimatbokslut.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * Something a municipality has said about its future emissions and can be asked about each year.
 */
public sealed interface Target
    permits CarbonBudgetTarget,
        YearlyFrames,
        AnnualReduction,
        ReductionFromBase,
        LevelCeiling,
        NetZero,
        NearZero,
        Indicator,
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
   * Whether it is a percentage of a base, which any statistics that hold the base can measure;
   * tonnes are measured only by what counts the same.
   */
  default boolean isRelative() {
    return false;
  }

  /** The year in which it shows whether it was kept; empty for promises without an end. */
  default OptionalInt lastYear() {
    return OptionalInt.empty();
  }

  /** Emissions of single years that the target states, those of its own path among them. */
  default List<StatedLevel> statedLevels() {
    return head().decision().statedLevels();
  }

  /**
   * The level that the statistics give the target to start from; empty when the target states the
   * whole path, needs none, or the statistics lack it.
   */
  default Optional<PathStart> baseLevel(Statistics statistics) {
    return Optional.empty();
  }

  /**
   * The way down to what the target allows in its last year; empty when statistics and target do
   * not settle it in tonnes.
   */
  default Optional<Descent> descent(Statistics statistics) {
    return Optional.empty();
  }

  /** The same target with other defensible paths to the same end; none where it has no path. */
  default List<Target> otherPaths() {
    return List.of();
  }

  /** Judges the numbers of the target, whether it is verified or not. */
  Progress progress(Statistics statistics);
}
