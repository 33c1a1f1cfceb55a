package se.klimatbokslut.pipeline.scenarios;

import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.targets.TargetProblem;

/** Scenario files that cannot be used; the message holds all their mistakes at once. */
public final class ScenarioFilesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ScenarioFilesException(List<TargetProblem> problems) {
    super(
        problems.stream()
            .map(TargetProblem::toString)
            .collect(
                Collectors.joining(
                    "\n", "The scenario files have " + problems.size() + " mistakes:\n", "")));
  }
}
