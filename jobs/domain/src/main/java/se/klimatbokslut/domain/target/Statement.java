package se.klimatbokslut.domain.target;

import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;
import se.klimatbokslut.domain.verdict.ReasonCode;

/** A target text without a number that could be followed up. */
public record Statement(TargetHead head) implements Target {
  @Override
  public boolean countsEmissions() {
    return false;
  }

  @Override
  public String type() {
    return "statement";
  }

  @Override
  public Progress progress(Statistics statistics) {
    return Progress.notAssessable(ReasonCode.NO_NUMBER, Clause.of(Phrase.NO_NUMBER_IN_TEXT), "")
        .build();
  }
}
