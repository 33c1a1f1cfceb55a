package se.klimatbokslut.domain.target;

import java.util.Arrays;

/** How a reduction is spread over the years between base and target year. */
public enum ReductionPath {
  /** The same tonnes every year. */
  LINEAR("linear") {
    @Override
    double cut(double reduction, double elapsed) {
      return reduction * elapsed;
    }
  },
  /** The same percentage every year. */
  EXPONENTIAL("exponential") {
    @Override
    double cut(double reduction, double elapsed) {
      return 1 - StrictMath.pow(1 - reduction, elapsed);
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
}
