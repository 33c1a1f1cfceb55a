package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.PathStart;

/** How a reduction is spread over the years between base and target year. */
public enum ReductionPath {
  /** The same tonnes every year. */
  LINEAR("linear") {
    @Override
    BigDecimal between(int fromYear, BigDecimal from, int toYear, BigDecimal to, int year) {
      return new LinearPath(fromYear, from, toYear, to).at(year);
    }

    @Override
    double startOf(double way, double to, double level) {
      return (level - way * to) / (1 - way);
    }

    @Override
    Clause description(PathStart start, BigDecimal end, int targetYear) {
      return described(Phrase.COURSE_LINE, start, end, targetYear);
    }
  },
  /** The same percentage every year. */
  EXPONENTIAL("exponential") {
    @Override
    BigDecimal between(int fromYear, BigDecimal from, int toYear, BigDecimal to, int year) {
      double way = way(fromYear, toYear, year);
      double ratio = StrictMath.pow(to.doubleValue() / from.doubleValue(), way);
      return from.multiply(BigDecimal.valueOf(ratio))
          .setScale(Course.GRAMS, RoundingMode.HALF_EVEN);
    }

    @Override
    double startOf(double way, double to, double level) {
      return StrictMath.pow(level / StrictMath.pow(to, way), 1 / (1 - way));
    }

    @Override
    Clause description(PathStart start, BigDecimal end, int targetYear) {
      return described(Phrase.COURSE_CURVE, start, end, targetYear);
    }
  };

  private final String id;

  ReductionPath(String id) {
    this.id = id;
  }

  /** As written in target files. */
  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException for anything that is not the id of a path
   */
  public static ReductionPath ofId(String id) {
    return Arrays.stream(values())
        .filter(path -> path.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("A path is linear or exponential, not '" + id + "'"));
  }

  /**
   * The level of a year on the way from one level to another, that of the last year from then on.
   *
   * @param to above 0 for {@link #EXPONENTIAL}: equal percentages never reach zero
   */
  abstract BigDecimal between(int fromYear, BigDecimal from, int toYear, BigDecimal to, int year);

  /** The level at the beginning with which a level is on the path after a part of the way. */
  abstract double startOf(double way, double to, double level);

  /**
   * The level of the first year with which a level is on the path; empty in the last year and
   * later, when no start makes a difference.
   */
  Optional<BigDecimal> start(int fromYear, int toYear, BigDecimal to, int year, BigDecimal level) {
    return year >= toYear
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(
                startOf(way(fromYear, toYear, year), to.doubleValue(), level.doubleValue())));
  }

  private static double way(int fromYear, int toYear, int year) {
    return Math.min(Math.max((double) (year - fromYear) / (toYear - fromYear), 0), 1);
  }

  /** This shape, or the line to an end that equal percentages never reach. */
  ReductionPath to(BigDecimal end) {
    return end.signum() > 0 ? this : LINEAR;
  }

  /** {@code straight line from 1990 (715 381 t) to 0 t in 2030}. */
  abstract Clause description(PathStart start, BigDecimal end, int targetYear);

  /** The other shape, which leads to the same end; empty to an end that only a line reaches. */
  Optional<ReductionPath> other(BigDecimal end) {
    return end.signum() > 0 ? Optional.of(this == LINEAR ? EXPONENTIAL : LINEAR) : Optional.empty();
  }

  private static Clause described(Phrase phrase, PathStart start, BigDecimal end, int targetYear) {
    return Clause.of(
        phrase,
        Argument.year(start.year()),
        Argument.amount(start.value(), start.unit()),
        Argument.amount(end, start.unit()),
        Argument.year(targetYear));
  }
}
