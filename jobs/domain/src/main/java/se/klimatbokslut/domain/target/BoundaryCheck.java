package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.Statistics;

/**
 * Whether the source of a target and the statistics that judge it count the same: told by the years
 * of which both have a level.
 *
 * @param other the first stated level that the statistics contradict
 * @param unchecked the first stated level of a year that the statistics do not hold; only where no
 *     level could be compared
 */
public record BoundaryCheck(Optional<Compared> other, Optional<StatedLevel> unchecked) {
  /** Levels nearer than this agree: what editions of one statistic differ by. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  /**
   * A stated level beside that of the statistics.
   *
   * @param held in the unit of the stated level
   */
  public record Compared(StatedLevel stated, BigDecimal held) {
    /** {@code the source states 1 068 000 t for 2020, the statistics hold 591 794 t}. */
    public Clause clause() {
      return Clause.of(
          Phrase.LEVELS_DIFFER,
          Argument.amount(stated.value(), stated.unit()),
          Argument.year(stated.year()),
          Argument.amount(held, stated.unit()));
    }
  }

  /** Compares every stated level of emissions. */
  public static BoundaryCheck of(Target target, Statistics statistics) {
    List<StatedLevel> stated = target.countsEmissions() ? target.statedLevels() : List.of();
    List<Compared> compared =
        stated.stream()
            .flatMap(
                level ->
                    held(target, level, statistics).map(held -> new Compared(level, held)).stream())
            .toList();
    return new BoundaryCheck(
        compared.stream().filter(levels -> !agree(target, levels, statistics)).findFirst(),
        compared.isEmpty() ? stated.stream().findFirst() : Optional.empty());
  }

  private static Optional<BigDecimal> held(
      Target target, StatedLevel level, Statistics statistics) {
    return Levels.in(level.unit(), target.head(), statistics).valueIn(level.year());
  }

  private static boolean agree(Target target, Compared levels, Statistics statistics) {
    Optional<BigDecimal> before = held(target, levels.stated, statistics.beforeRestatement());
    BigDecimal revised =
        before.map(level -> level.subtract(levels.held).abs()).orElse(BigDecimal.ZERO);
    BigDecimal difference = levels.stated.value().subtract(levels.held).abs();
    return difference.compareTo(revised.max(TOLERANCE.multiply(levels.held))) <= 0;
  }
}
