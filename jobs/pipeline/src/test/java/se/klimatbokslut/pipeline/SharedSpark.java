package se.klimatbokslut.pipeline;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of the module's tests: started when first asked for, kept to the end. */
public final class SharedSpark {
  private static final SparkSession SESSION =
      SparkSession.builder()
          .appName("klimatbokslut tests")
          .master("local[2]")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.shuffle.partitions", "1")
          .config("spark.sql.adaptive.enabled", "false")
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          .config("spark.sql.codegen.wholeStage", "false")
          .getOrCreate();

  private SharedSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  /** A session of the same program that computes in another number of partitions. */
  public static SparkSession withShufflePartitions(int partitions) {
    SparkSession other = SESSION.newSession();
    other.conf().set("spark.sql.shuffle.partitions", partitions);
    return other;
  }
}
