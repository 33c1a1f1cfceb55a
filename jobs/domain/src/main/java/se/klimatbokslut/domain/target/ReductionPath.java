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
    double cut(double reduction, double elapsed) {
      return reduction * elapsed;
    }

    @Override
    BigDecimal between(int fromYear, BigDecimal from, int toYear, BigDecimal to, int year) {
      return new LinearPath(fromYear, from, toYear, to).at(year);
    }

    @Override
    Clause description(PathStart start, BigDecimal end, int targetYear) {
      return described(Phrase.COURSE_LINE, start, end, targetYear);
    }
  },
  /** The same percentage every year. */
  EXPONENTIAL("exponential") {
    @Override
    double cut(double reduction, double elapsed) {
      return 1 - StrictMath.pow(1 - reduction, elapsed);
    }

    @Override
    BigDecimal between(int fromYear, BigDecimal from, int toYear, BigDecimal to, int year) {
      double way = Math.min(Math.max((double) (year - fromYear) / (toYear - fromYear), 0), 1);
      double ratio = StrictMath.pow(to.doubleValue() / from.doubleValue(), way);
      return from.multiply(BigDecimal.valueOf(ratio))
          .setScale(Course.GRAMS, RoundingMode.HALF_EVEN);
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

  /** The planned cut as a fraction of the base, after a fraction of the way from 0 to 1. */
  abstract double cut(double reduction, double elapsed);

  /**
   * The level of a year on the way from one level to another, that of the last year from then on.
   *
   * @param to above 0 for {@link #EXPONENTIAL}: equal percentages never reach zero
   */
  abstract BigDecimal between(int fromYear, BigDecimal from, int toYear, BigDecimal to, int year);

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
