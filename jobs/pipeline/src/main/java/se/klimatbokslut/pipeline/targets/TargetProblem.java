package se.klimatbokslut.pipeline.targets;

/**
 * A mistake in a file of targets or scenarios.
 *
 * @param line counted from 1
 * @param message what was found, what was expected and what to do
 */
public record TargetProblem(String file, int line, String message) {
  @Override
  public String toString() {
    return file + ", line " + line + ": " + message;
  }
}
