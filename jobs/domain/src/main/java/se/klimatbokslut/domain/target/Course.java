package se.klimatbokslut.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.klimatbokslut.domain.sentence.Argument;
import se.klimatbokslut.domain.sentence.Clause;
import se.klimatbokslut.domain.sentence.Phrase;
import se.klimatbokslut.domain.statistics.PathStart;

/** What a target allows in each year, from wherever its path starts. */
interface Course {
  /** Finer than a gram: of shares of a level. */
  int DECIMALS = 9;

  /** A level whose shares lose nothing by being rounded to the gram. */
  BigDecimal WHOLE = BigDecimal.valueOf(1_000_000_000);

  /** To the gram, so that a level that is exactly on the path is not above it by a rounding. */
  int GRAMS = 6;

  /** The level that is allowed in a year; from the target year on, that of the target year. */
  BigDecimal at(PathStart start, int year);

  /** {@code straight line from 1990 (715 381 t) to 0 t in 2030}. */
  Clause description(PathStart start);

  /** The least level of the start year with which a level is allowed; empty when none is. */
  default Optional<BigDecimal> leastStart(int startYear, BigDecimal level, int year) {
    BigDecimal allowed = at(new PathStart(startYear, WHOLE, ""), year);
    return allowed.signum() > 0
        ? Optional.of(level.multiply(WHOLE).divide(allowed, DECIMALS, RoundingMode.HALF_EVEN))
        : Optional.empty();
  }

  /** Falls by the same percentage every year: {@code E_start (1-r)^(y-start)}. */
  record Rate(double pct) implements Course {
    @Override
    public BigDecimal at(PathStart start, int year) {
      double left = StrictMath.pow((100 - pct) / 100, year - start.year());
      return start
          .value()
          .multiply(BigDecimal.valueOf(left))
          .setScale(GRAMS, RoundingMode.HALF_EVEN);
    }

    @Override
    public Clause description(PathStart start) {
      return Clause.of(
          Phrase.COURSE_RATE,
          Argument.rate(pct),
          Argument.year(start.year()),
          Argument.amount(start.value(), start.unit()));
    }
  }

  /** Down to a share of the start level in the target year. */
  record ToShare(BigDecimal share, int targetYear, ReductionPath shape) implements Course {
    @Override
    public BigDecimal at(PathStart start, int year) {
      return shape.between(start.year(), start.value(), targetYear, end(start), year);
    }

    @Override
    public Clause description(PathStart start) {
      return shape.description(start, end(start), targetYear);
    }

    private BigDecimal end(PathStart start) {
      return start.value().multiply(share);
    }
  }

  /** Down to a level in the target year. */
  record ToLevel(BigDecimal level, int targetYear, ReductionPath shape) implements Course {
    @Override
    public BigDecimal at(PathStart start, int year) {
      return shape.between(start.year(), start.value(), targetYear, level, year);
    }

    @Override
    public Optional<BigDecimal> leastStart(int startYear, BigDecimal allowed, int year) {
      return shape.start(startYear, targetYear, level, year, allowed);
    }

    @Override
    public Clause description(PathStart start) {
      return shape.description(start, level, targetYear);
    }
  }
}
