package se.klimatbokslut.domain.target;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import se.klimatbokslut.domain.quantity.Co2e;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.statistics.PathStart;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/**
 * A budget of yearly frames: the most that may be emitted in each of some years, in tonnes or as a
 * cut since a base year.
 *
 * @param frames by year
 * @param baseYear of frames that are cuts
 * @param baseValue emissions of the base year, where the decision states them
 * @param budget for all years together, also those without a frame yet
 */
public record YearlyFrames(
    TargetHead head,
    SortedMap<Integer, Frame> frames,
    OptionalInt baseYear,
    Optional<Co2e> baseValue,
    Optional<Co2e> budget)
    implements Target {

  /**
   * @throws IllegalArgumentException when the base year is not before the first frame
   */
  public YearlyFrames {
    frames = Collections.unmodifiableSortedMap(new TreeMap<>(frames));
    if (baseYear.isPresent() && baseYear.getAsInt() >= frames.firstKey()) {
      throw new IllegalArgumentException(
          "The base year %d is not before the first frame, %d"
              .formatted(baseYear.getAsInt(), frames.firstKey()));
    }
  }

  @Override
  public String type() {
    return "yearly-frames";
  }

  @Override
  public boolean isRelative() {
    return baseYear.isPresent();
  }

  @Override
  public OptionalInt lastYear() {
    return OptionalInt.of(frames.lastKey());
  }

  @Override
  public List<StatedLevel> statedLevels() {
    return Levels.withBase(head, baseYear, baseValue.map(Co2e::tonnes), Levels.TONNES);
  }

  @Override
  public Optional<PathStart> baseLevel(Statistics statistics) {
    return baseYear.isEmpty()
        ? Optional.empty()
        : Levels.tonnes(head, statistics).startIn(baseYear.getAsInt(), Levels.TONNES);
  }

  /** Frame and outturn of every year that has a frame; empty where a cut has no base. */
  public List<FrameYear> years(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    Optional<Co2e> base = base(statistics, series).map(start -> Co2e.ofTonnes(start.value()));
    return frames.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().most(base).stream()
                    .map(
                        most ->
                            new FrameYear(entry.getKey(), most, outturn(series, entry.getKey()))))
        .toList();
  }

  private static Optional<Co2e> outturn(LevelSeries series, int year) {
    return series.valueIn(year).map(Co2e::ofTonnes);
  }

  private Optional<PathStart> base(Statistics statistics, LevelSeries series) {
    return baseYear.isEmpty()
        ? Optional.empty()
        : Levels.base(this, statistics, baseYear, baseValue.map(Co2e::tonnes))
            .named(series, Levels.TONNES);
  }

  @Override
  public Progress progress(Statistics statistics) {
    LevelSeries series = Levels.tonnes(head, statistics);
    return new FramesJudgement(this, series, years(statistics), base(statistics, series))
        .progress();
  }
}
