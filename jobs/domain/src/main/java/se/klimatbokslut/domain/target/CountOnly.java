package se.klimatbokslut.domain.target;

import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Level;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ProgressBuilder;

/** Tells how long a register is; without a stated number there is nothing to compare with. */
record CountOnly() implements Judgement {
  @Override
  public ProgressBuilder underWay(int year, Level level) {
    return Progress.notAssessable(
            Clause.of(
                Phrase.NO_NUMBER_STATED,
                Argument.amount(level.value(), Levels.COUNT),
                Argument.year(year)),
            Levels.COUNT)
        .value(level.value());
  }

  @Override
  public ProgressBuilder due(int year, Level level) {
    return underWay(year, level);
  }
}
