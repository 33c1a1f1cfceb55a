package se.klimatbokslut.runner;

import se.klimatbokslut.runner.spark.LazySpark;

/** A Spark session and one tiny query: what {@code scripts/bench} measures everything else by. */
public final class BareSpark {
  private BareSpark() {}

  /** Starts and stops the session. */
  public static void main(String[] arguments) {
    try (LazySpark spark = LazySpark.started()) {
      spark.get();
    }
  }
}
