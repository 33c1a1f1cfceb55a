package se.klimatbokslut.pipeline.targets;

import java.util.List;
import java.util.stream.Collectors;

/** Target files that cannot be used, with all their mistakes at once. */
public final class TargetFilesException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<TargetProblem> problems;

  TargetFilesException(List<TargetProblem> problems) {
    super(
        problems.stream()
            .map(TargetProblem::toString)
            .collect(
                Collectors.joining(
                    "\n", "The target files have " + problems.size() + " mistakes:\n", "")));
    this.problems = List.copyOf(problems);
  }

  public List<TargetProblem> problems() {
    return problems;
  }
}
