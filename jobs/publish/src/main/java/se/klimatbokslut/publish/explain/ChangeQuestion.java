package se.klimatbokslut.publish.explain;

/**
 * Which change is to be explained.
 *
 * @param gas as in tables: {@code GHG}, {@code CO2}
 */
public record ChangeQuestion(String municipalityId, String gas, int from, int to) {
  /**
   * @throws CannotExplainException when the years are not in order
   */
  public ChangeQuestion {
    if (from >= to) {
      throw new CannotExplainException(
          "Cannot explain a change from %d to %d: expected an earlier year first"
              .formatted(from, to));
    }
  }
}
