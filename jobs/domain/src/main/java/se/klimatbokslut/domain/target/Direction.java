package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.Arrays;
import se.klimatbokslut.domain.sentence.Phrase;

/** Which side of its bound is a value's good side. */
public enum Direction {
  AT_LEAST("at-least", 1, Phrase.FIGURE_HIGHER, Phrase.FIGURE_LOWER_BY_MORE),
  AT_MOST("at-most", -1, Phrase.FIGURE_LOWER, Phrase.FIGURE_HIGHER_BY_MORE);

  private final String id;
  private final BigDecimal sign;
  private final Phrase better;
  private final Phrase worseByMore;

  Direction(String id, int sign, Phrase better, Phrase worseByMore) {
    this.id = id;
    this.sign = BigDecimal.valueOf(sign);
    this.better = better;
    this.worseByMore = worseByMore;
  }

  /** As written in target files. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a direction
   */
  public static Direction ofId(String id) {
    return Arrays.stream(values())
        .filter(direction -> direction.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A direction is at-least or at-most, not '" + id + "'"));
  }

  /** A change, positive when it is for the better. */
  BigDecimal gain(BigDecimal change) {
    return change.multiply(sign);
  }

  /** Says that the number of a goal is the least or the most, and when. */
  Phrase goalByYear() {
    return this == AT_LEAST ? Phrase.GOAL_AT_LEAST_BY : Phrase.GOAL_AT_MOST_BY;
  }

  /** The same of a goal without a year. */
  Phrase goal() {
    return this == AT_LEAST ? Phrase.GOAL_AT_LEAST : Phrase.GOAL_AT_MOST;
  }

  /** Says that a figure was so much better. */
  Phrase better() {
    return better;
  }

  /** Says that a figure was worse by more than so much. */
  Phrase worseByMore() {
    return worseByMore;
  }
}
