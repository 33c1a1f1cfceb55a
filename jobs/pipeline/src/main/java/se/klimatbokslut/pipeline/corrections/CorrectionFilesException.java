package se.klimatbokslut.pipeline.corrections;

import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.targets.TargetProblem;

/** Correction files that cannot be used; the message holds all their mistakes at once. */
public final class CorrectionFilesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CorrectionFilesException(List<TargetProblem> problems) {
    super(
        problems.stream()
            .map(TargetProblem::toString)
            .collect(
                Collectors.joining(
                    "\n", "The correction files have " + problems.size() + " mistakes:\n", "")));
  }
}
