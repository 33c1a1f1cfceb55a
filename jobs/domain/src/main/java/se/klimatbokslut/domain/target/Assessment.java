package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.statistics.LevelSeries;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;

/** Finds the value of a series that a target is judged on, or says why there is none. */
final class Assessment {
  private final LevelSeries series;
  private final String unit;

  Assessment(LevelSeries series, String unit) {
    this.series = series;
    this.unit = unit;
  }

  /** For targets that are measured against a base: given by the target, else by the series. */
  Progress onBase(
      int baseYear, Optional<BigDecimal> given, Function<BigDecimal, Progress> assessment) {
    return given
        .or(() -> series.valueIn(baseYear))
        .filter(base -> base.signum() > 0)
        .map(assessment)
        .orElseGet(
            () ->
                lacking(
                    "neither the target nor the statistics hold a value above 0 for the base year "
                        + baseYear));
  }

  /** Judges the newest value, or that of the target year once the statistics reach it. */
  Progress judge(OptionalInt targetYear, Judgement judgement) {
    OptionalInt newest = series.newestYear();
    if (newest.isEmpty()) {
      return lacking("the statistics hold no figure for this target");
    }
    if (isDue(targetYear)) {
      return due(targetYear.getAsInt(), judgement);
    }
    int year = newest.getAsInt();
    return at(year)
        .map(level -> finished(judgement.underWay(year, level), level))
        .orElseGet(() -> lacking("the figure of " + year + " is not complete"));
  }

  private Progress due(int year, Judgement judgement) {
    return at(year)
        .filter(level -> !level.isPrognosis())
        .map(level -> finished(judgement.due(year, level), level))
        .orElseGet(() -> lacking("the statistics hold no figure for the target year " + year));
  }

  private boolean isDue(OptionalInt targetYear) {
    OptionalInt latest = series.latestDefinitiveYear();
    return targetYear.isPresent()
        && latest.isPresent()
        && latest.getAsInt() >= targetYear.getAsInt();
  }

  private Optional<Level> at(int year) {
    return Optional.ofNullable(series.levels().get(year));
  }

  private Progress finished(ProgressBuilder progress, Level level) {
    return progress
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .knownFrom(level.status(), level.editionId())
        .prognosisShare(level.isPrognosis() ? 100 : 0)
        .missing(series.missing())
        .build();
  }

  private Progress lacking(String reason) {
    return Progress.notAssessable(reason, unit)
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .missing(series.missing())
        .build();
  }
}
