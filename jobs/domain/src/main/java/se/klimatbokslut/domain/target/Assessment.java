package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
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
    return Levels.base(series, baseYear, given)
        .map(assessment)
        .orElseGet(() -> lacking(Clause.of(Phrase.NO_BASE, Argument.year(baseYear))));
  }

  /** Judges the newest value up to the target year, in which the statistics settle it. */
  Progress judge(OptionalInt targetYear, Judgement judgement) {
    OptionalInt newest = series.newestYear();
    if (newest.isEmpty()) {
      return lacking(Clause.of(Phrase.NO_FIGURE));
    }
    if (isDue(targetYear)) {
      return due(targetYear.getAsInt(), judgement);
    }
    int year = Math.min(newest.getAsInt(), targetYear.orElse(Integer.MAX_VALUE));
    return at(year)
        .map(level -> finished(judgement.underWay(year, level), year, level))
        .orElseGet(() -> lacking(Clause.of(Phrase.FIGURE_INCOMPLETE, Argument.year(year))));
  }

  private Progress due(int year, Judgement judgement) {
    return at(year)
        .filter(level -> !level.isPrognosis())
        .map(level -> finished(judgement.due(year, level), year, level))
        .orElseGet(() -> lacking(Clause.of(Phrase.NO_FIGURE_OF_TARGET_YEAR, Argument.year(year))));
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

  private Progress finished(ProgressBuilder progress, int year, Level level) {
    return progress
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .valueYear(OptionalInt.of(year))
        .knownFrom(level.status(), level.editionId())
        .prognosisShare(level.isPrognosis() ? 100 : 0)
        .missing(series.missing())
        .build();
  }

  private Progress lacking(Clause reason) {
    return Progress.notAssessable(reason, unit)
        .latestDefinitiveYear(series.latestDefinitiveYear())
        .missing(series.missing())
        .build();
  }
}
