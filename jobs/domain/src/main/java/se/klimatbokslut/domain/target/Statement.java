package se.klimatbokslut.domain.target;

import se.klimatbokslut.domain.statistics.Statistics;
import se.klimatbokslut.domain.verdict.Progress;

/** A target text without a number that could be followed up. */
public record Statement(TargetHead head) implements Target {
  @Override
  public String type() {
    return "statement";
  }

  @Override
  public Progress progress(Statistics statistics) {
    return Progress.notAssessable("the text states no number that can be followed up", "").build();
  }
}
