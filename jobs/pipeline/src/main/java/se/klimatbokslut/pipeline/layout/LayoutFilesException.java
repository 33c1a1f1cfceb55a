package se.klimatbokslut.pipeline.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.klimatbokslut.pipeline.targets.TargetProblem;

/** Declared layouts with mistakes, all of them told at once. */
public final class LayoutFilesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  LayoutFilesException(List<TargetProblem> problems) {
    super(
        problems.stream()
            .sorted(Comparator.comparing(TargetProblem::file).thenComparing(TargetProblem::line))
            .map(TargetProblem::toString)
            .collect(
                Collectors.joining("\n", "Declared layouts have mistakes; correct them:\n", "")));
  }
}
